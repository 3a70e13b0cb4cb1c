/** An address as it appears in a file. */
export interface Address {
  readonly text: string
  /** Whether it is fetched with the file, rather than only linked. */
  readonly isPart: boolean
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|quot|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
}

/** Every value of an attribute in a tag, quoted or not. */
function valueOf(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]*))`).exec(tag)
  return found ? decoded(found[1] ?? found[2] ?? found[3] ?? '') : null
}

const LED_TO = /^<(?:a|area)\b/
const LINK_PARTS = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/

function isPartOf(tag: string): boolean {
  if (LED_TO.test(tag)) return false
  return !tag.startsWith('<link') || LINK_PARTS.test(valueOf(tag, 'rel') ?? '')
}

/** Properties of `<meta>` whose value is an address. */
const TOLD = new Set(['og:image', 'og:url', 'twitter:image'])

function inTag(tag: string): Address[] {
  const told =
    tag.startsWith('<meta') && TOLD.has(valueOf(tag, 'property') ?? '') ? 'content' : null
  const names = ['href', 'src', 'poster', ...(told === null ? [] : [told])]
  return names.flatMap((name) => {
    const text = valueOf(tag, name)
    return text === null ? [] : [{ text, isPart: told === null && isPartOf(tag) }]
  })
}

function inStyles(css: string): Address[] {
  return [...css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)/g)].map(([, text = '']) => ({
    text,
    isPart: true,
  }))
}

function inPage(html: string): Address[] {
  const markup = html
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1')
    .replace(/<!--[\s\S]*?-->/g, '')
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
  const tags = [...markup.matchAll(/<[a-z][^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/g)]
  return [...tags.flatMap(([tag]) => inTag(tag)), ...inStyles(styles.join('\n'))]
}

/** The site's files with hashed names: what scripts import, and what they fetch later. */
function inScript(script: string): Address[] {
  const names = script.matchAll(/["'`](?:\.\/)?([\w.-]+-[\w-]{8}\.(?:m?js|css|json|svg|png))["'`]/g)
  return [...names].map(([, text = '']) => ({ text, isPart: true }))
}

function inList(text: string, pattern: RegExp): Address[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => ({
    text: decoded(found),
    isPart: false,
  }))
}

interface Oembed {
  readonly html?: string
  readonly thumbnail_url?: string
}

function inOembed(json: string): Address[] {
  const { html = '', thumbnail_url: thumbnail } = JSON.parse(json) as Oembed
  const frame = inTag(/<iframe\b[^>]*>/.exec(html)?.[0] ?? '')
  return [...frame, ...(thumbnail === undefined ? [] : [{ text: thumbnail, isPart: false }])]
}

/** All addresses in a file of this media type. */
export function addressesIn(text: string, type: string): Address[] {
  if (type === 'text/html') return inPage(text)
  if (type === 'text/css') return inStyles(text)
  if (type === 'text/javascript') return inScript(text)
  if (type === 'application/xml') return inList(text, /<loc>([^<]*)<\/loc>/g)
  if (type === 'text/plain') return inList(text, /^Sitemap: (.*)$/gm)
  if (type === 'application/json' && text.includes('"thumbnail_url"')) return inOembed(text)
  return []
}

/** Every id on a page that an address may point to. */
export function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id))
}
