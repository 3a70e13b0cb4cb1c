import { glyphPath, standingStroke } from '../../scene/glyphs.ts'
import type { EventStanding } from '../../model/event.ts'
import type { Kind } from '../../model/kind.ts'

const RADIUS = 6
const BOX = 18

/** The mark of a kind as it stands on the map and the timeline; the words beside it say the same. */
export function Glyph({
  kind,
  standing = 'undisputed',
}: {
  readonly kind: Kind
  readonly standing?: EventStanding
}) {
  const stroke = standingStroke(standing)
  return (
    <svg
      className={`glyph is-${kind.track}`}
      width={BOX}
      height={BOX}
      viewBox={`${-BOX / 2} ${-BOX / 2} ${BOX} ${BOX}`}
      aria-hidden="true"
    >
      <path
        d={glyphPath(kind.glyph, RADIUS)}
        fill={stroke.fill === 'solid' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={1.5}
        strokeDasharray={stroke.dash ?? undefined}
      />
      {stroke.slash && <path d="M-7 7 7 -7" stroke="currentColor" strokeWidth={1.5} />}
    </svg>
  )
}
