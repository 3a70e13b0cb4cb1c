import { PARTS, type EmbedOptions } from '../../core/view/embedOptions.ts'
import type { View } from '../../core/view/view.ts'

function without({ parts }: EmbedOptions): string {
  return PARTS.filter((part) => !parts.includes(part)).join(' ')
}

/**
 * Exposes a frame's settings to style sheets, on the root element: `data-mode`, `data-without` with
 * the parts left out, `data-static` and `data-ground`. The full page has none of them.
 */
export function setLook({ dataset }: HTMLElement, { mode, embed }: View): void {
  const isFramed = mode === 'embed'
  const look: Readonly<Record<string, string>> = {
    mode: isFramed ? mode : '',
    without: isFramed ? without(embed) : '',
    static: isFramed && embed.isStatic ? 'static' : '',
    ground: isFramed && embed.isTransparent ? 'transparent' : '',
  }
  for (const [name, value] of Object.entries(look)) {
    if (value === '') delete dataset[name]
    else if (dataset[name] !== value) dataset[name] = value
  }
}
