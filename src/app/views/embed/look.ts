import { PARTS, type Frame } from '../../../view/frame.ts'
import type { Mode, Theme } from '../../../view/view.ts'

/** What style sheets see of a view, as data attributes of the root element. */
export interface Look {
  readonly mode: Mode
  readonly theme: Theme
  readonly frame: Pick<Frame, 'parts' | 'isStatic' | 'isTransparent'>
}

function without({ parts }: Look['frame']): string {
  return PARTS.filter((part) => !parts.includes(part)).join(' ')
}

/**
 * Shows a view's look: `data-mode`, `data-theme` and, in a frame, `data-without` with the parts that are
 * left out, `data-static` and `data-ground`. Writes only what changes.
 */
export function setLook({ dataset }: HTMLElement, { mode, theme, frame }: Look): void {
  const isFramed = mode === 'embed'
  const look: Readonly<Record<string, string>> = {
    mode,
    theme,
    without: isFramed ? without(frame) : '',
    static: isFramed && frame.isStatic ? 'static' : '',
    ground: isFramed && frame.isTransparent ? 'transparent' : '',
  }
  for (const [name, value] of Object.entries(look)) {
    if (value === '') delete dataset[name]
    else if (dataset[name] !== value) dataset[name] = value
  }
}
