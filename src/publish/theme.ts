/**
 * The theme that a host sets in `site.json`: other values for the tokens of `tokens.css`, in light
 * and dark. It changes nothing else on the page, so every style rule and test still holds.
 */

/** Values by token name, without the two hyphens: `{ "talks": "#0b6b74" }`. */
export type Tokens = Readonly<Record<string, string>>

export interface Theme {
  readonly light?: Tokens
  readonly dark?: Tokens
}

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
    .replace(TOKEN, (whole, name: string) =>
      Object.hasOwn(tokens, name) ? `--${name}: ${tokens[name]};` : whole,
    )
  return css.slice(0, start) + block + css.slice(end)
}

/** `tokens.css` with the host's values in place of its own. Unknown names change nothing. */
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
          ([name, value]) => wrongToken(name, value, known[scheme]) === null,
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
/** What would end the rule that contains a value, or the style element around it. */
const UNSAFE = /[;{}<>\\]|\/\*|url\(/i

function wrongToken(name: string, value: unknown, known: Tokens): string | null {
  const own = known[name]
  if (own === undefined) return `there is no token "${name}"; those of src/app/tokens.css are known`
  if (typeof value !== 'string') return `"${name}" must be a text`
  if (own.startsWith('#'))
    return COLOUR.test(value) ? null : `"${name}" is ${value}; it must be a colour such as #0b6b74`
  return UNSAFE.test(value) ? `"${name}" holds what a value may not hold: ${value}` : null
}

/** What is wrong with a site's theme, a line each; if empty, it can be used. */
export function themeFaults(css: string, theme: Theme): string[] {
  const known = tokensOf(css)
  return (['light', 'dark'] as const).flatMap((scheme) =>
    Object.entries(theme[scheme] ?? {}).flatMap(([name, value]) => {
      const wrong = wrongToken(name, value, known[scheme])
      return wrong === null ? [] : [`site.json: theme.${scheme}: ${wrong}.`]
    }),
  )
}
