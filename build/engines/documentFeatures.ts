import { nodeAt, sinceOf } from './compat.ts'
import { note, type Features } from './features.ts'
import { scriptFeatures } from './scriptFeatures.ts'
import { sheetFeatures } from './sheetFeatures.ts'

const SCRIPT = /<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g

function noteTag(found: Features, name: string, attributes: string): void {
  note(found, `html.elements.${name}`, sinceOf(nodeAt('html', 'elements', name)))
  const bare = attributes.replaceAll(/"[^"]*"|'[^']*'/g, '')
  for (const [word] of bare.matchAll(/(?<=\s|^)[a-z][\w-]*/g)) {
    note(found, `html.elements.${name}.${word}`, sinceOf(nodeAt('html', 'elements', name, word)))
    note(
      found,
      `html.global_attributes.${word}`,
      sinceOf(nodeAt('html', 'global_attributes', word)),
    )
  }
}

/** The features that a document uses: elements, attributes, and its own styles and scripts. */
export function documentFeatures(html: string, found: Features = new Map()): Features {
  for (const [, css = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
    sheetFeatures(css, found)
  for (const { groups } of html.matchAll(SCRIPT))
    if (!/ type="(?!module)/.test(groups?.['attributes'] ?? ''))
      scriptFeatures(groups?.['code'] ?? '', found)
  const bare = html.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  for (const [, name = '', attributes = ''] of bare.matchAll(
    /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g,
  ))
    noteTag(found, name, attributes)
  return found
}
