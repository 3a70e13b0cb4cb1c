import { embedLink, pageLink, type EmbedFlags } from '../../core/view/link/embedLink.ts'
import type { Messages } from '../../text/messages/en.ts'

/** CSS px; every frame must look right at it, also where nobody listens to the height it asks for. */
export const FRAME_HEIGHT = 600

export interface EmbedOptions {
  readonly flags?: EmbedFlags
  /** CSS px. */
  readonly height?: number
  /** Absolute address of `embed.js`; with it the frame gets the height of what it holds. */
  readonly script?: string
  /** Name by which links in the host's text steer the frame. */
  readonly name?: string
}

/** A text as the value of an attribute in markup. */
export function escapeValue(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function tag(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([key, value]) => `${key}="${escapeValue(value)}"`)
  return `<${[name, ...written].join('\n  ')}\n></${name}>`
}

/**
 * The HTML that a host pastes into a page: a frame at the view of `address` (absolute, of the full
 * page or of a frame), a link to the full page for those who see no frame, and `embed.js` if asked
 * for. `title` names the frame to those who cannot see it. All values are escaped.
 */
export function embedCode(
  address: string,
  title: string,
  { flags = {}, height = FRAME_HEIGHT, script, name }: EmbedOptions,
  messages: Messages,
): string {
  const frame = tag('iframe', [
    ['src', embedLink(address, flags)],
    ['title', title],
    ...(name === undefined ? [] : [['name', name] as const]),
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; clipboard-write; web-share'],
    ['style', 'border: 0; width: 100%; color-scheme: normal'],
  ])
  const link = `<p><a href="${escapeValue(pageLink(address))}">${escapeValue(messages.embed.openWindow)}</a></p>`
  const loader =
    script === undefined ? [] : [`<script async src="${escapeValue(script)}"></script>`]
  return [frame, link, ...loader].join('\n')
}
