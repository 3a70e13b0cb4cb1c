import type { Figure } from '../../../core/model/claim.ts'
import type { Scale } from '../../../scene/list/figures.ts'

/** How the end of a bar shows that the figure is not exact: an arrow onwards or back, or a gap. CSS px. */
const ENDS = {
  more: 'M0 3H9M5-1 9 3 5 7',
  less: 'M-5-2-9 3-5 8',
  about: 'M3 0V6M6 0V6',
} as const

/**
 * A claim's number as a bar from 0, to the scale that it shares with others. The claim says the number
 * itself, so nothing is read out.
 */
export function FigureBar({ figure, scale }: { readonly figure: Figure; readonly scale: Scale }) {
  // Room is left behind the longest bar for its arrow.
  const length = `${Math.round((figure.value / scale.most) * 900) / 10}%`
  return (
    <svg className="figure-bar" aria-hidden="true">
      <rect width={length} height="6" />
      {figure.bound && (
        <svg x={length} overflow="visible">
          <path d={ENDS[figure.bound]} />
        </svg>
      )}
    </svg>
  )
}
