/**
 * The theme that a host sets in `site.json`: other values for the tokens of `tokens.css`, in light
 * and dark. It changes nothing else on the page, so every style rule and test still holds.
 */

import type { Theme, Tokens } from '../ui/document/site.ts'
import { isPlain } from '../core/json/plainText.ts'

const LIGHT = [':root {'] as const
const DARK = [":root:not([data-theme='light']) {", ":root[data-theme='dark'] {"] as const

interface Block {
  readonly start: number
  readonly end: number
}

function blockOf(css: string, selector: string): Block {
  const start = css.indexOf(selector)
  if (start < 0) throw new Error(`tokens.css has no block for ${selector}`)
  return { start, end: css.indexOf('}', start) }
}

/** Every token of a block: `--talks: #0b6b74;`, with its name and its value. */
const TOKEN = /--([\w-]+):\s*([^;]+);/g

function tokensIn(css: string, selector: string): Tokens {
  const { start, end } = blockOf(css, selector)
  const found = [...css.slice(start, end).matchAll(TOKEN)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]))
}

function rewritten(css: string, selector: string, tokens: Tokens): string {
  const { start, end } = blockOf(css, selector)
  const block = css
    .slice(start, end)
    .replace(TOKEN, (whole, name: string, own: string) =>
      Object.hasOwn(tokens, name) && wantedOf({ [name]: own }, name, tokens[name]) === null
        ? `--${name}: ${tokens[name]};`
        : whole,
    )
  return css.slice(0, start) + block + css.slice(end)
}

/** `tokens.css` with the host's values in place of its own. Unknown names change nothing, nor do values that are not sound. */
export function themed(css: string, { light = {}, dark = {} }: Theme): string {
  const lit = LIGHT.reduce((text, selector) => rewritten(text, selector, light), css)
  return DARK.reduce((text, selector) => rewritten(text, selector, dark), lit)
}

function rulesOf(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

/**
 * The theme as rules after those of `tokens.css`, which is already in the page: nothing where it names no
 * token, or none that may be written.
 */
export function themeRules(css: string, theme: Theme): string {
  const known = tokensOf(css)
  const own = (scheme: 'light' | 'dark'): string =>
    rulesOf(
      Object.fromEntries(
        Object.entries(theme[scheme] ?? {}).filter(
          ([name, value]) => wantedOf(known[scheme], name, value) === null,
        ),
      ),
    )
  const [light, dark] = [own('light'), own('dark')]
  return [
    light === '' ? '' : `:root{${light}}`,
    dark === ''
      ? ''
      : `@media screen and (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}:root[data-theme='dark']{${dark}}`,
  ].join('')
}

/** The colours and measures in effect in light and in dark, by name. */
export function tokensOf(css: string): { readonly light: Tokens; readonly dark: Tokens } {
  const light = tokensIn(css, LIGHT[0])
  return { light, dark: { ...light, ...tokensIn(css, DARK[1]) } }
}

const COLOUR = /^#[0-9a-f]{6}$/i
const SIZE = /^(?!0*\.?0*[a-z])\d{1,3}(\.\d{1,4})?(rem|em|px|ch)$/
/** Names of fonts: words, or anything plain in quotation marks, with commas between. */
const FONTS =
  /^(?:-?[a-z][\w-]*(?: [\w-]+)*|'[^'"\\<>{};]+'|"[^'"\\<>{};]+")(?:, ?(?:-?[a-z][\w-]*(?: [\w-]+)*|'[^'"\\<>{};]+'|"[^'"\\<>{};]+"))*$/i

/** What a token may be, by what it is in `tokens.css`; what fits can always be drawn. */
function formOf(own: string): { readonly form: RegExp; readonly wanted: string } {
  if (/^(#|var\()/.test(own)) return { form: COLOUR, wanted: 'a colour such as "#0b6b74"' }
  if (SIZE.test(own)) return { form: SIZE, wanted: 'a size such as "1.5rem"' }
  return { form: FONTS, wanted: 'names of fonts such as "Georgia, serif"' }
}

/** What is wanted of a token instead of its value; null if the value is sound. */
export function wantedOf(known: Tokens, name: string, value: unknown): string | null {
  const own = Object.hasOwn(known, name) ? known[name] : undefined
  if (own === undefined) return `one of the names ${Object.keys(known).sort().join(', ')}`
  const { form, wanted } = formOf(own)
  return typeof value === 'string' && value.length < 300 && isPlain(value) && form.test(value)
    ? null
    : wanted
}
