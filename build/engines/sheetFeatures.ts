import { namesUnder, nodeAt, sinceOf, under } from './compat.ts'
import { note, type Features } from './features.ts'

/** Units that the data list under another name than their own. */
const UNITS: Readonly<Record<string, string>> = {
  cqi: 'container_query_length_units',
  cqb: 'container_query_length_units',
  cqw: 'container_query_length_units',
  cqh: 'container_query_length_units',
  svh: 'viewport_percentage_units_small',
  svw: 'viewport_percentage_units_small',
  lvh: 'viewport_percentage_units_large',
  dvh: 'viewport_percentage_units_dynamic',
  dvw: 'viewport_percentage_units_dynamic',
}

/** Without comments, and with what is between quotes left out: it is text. */
function bare(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '""')
}

function notePrelude(found: Features, prelude: string): void {
  const [, rule] = /^@([\w-]+)/.exec(prelude) ?? []
  if (rule !== undefined) {
    note(found, `css.at-rules.${rule}`, sinceOf(nodeAt('css', 'at-rules', rule)))
    for (const [, feature = ''] of prelude.matchAll(/\(([\w-]+)/g))
      note(
        found,
        `css.at-rules.${rule}.${feature}`,
        sinceOf(nodeAt('css', 'at-rules', rule, feature)),
      )
    if (rule === 'media' && /[<>]/.test(prelude))
      note(
        found,
        'css.at-rules.media.range_syntax',
        sinceOf(nodeAt('css', 'at-rules', 'media', 'range_syntax')),
      )
    return
  }
  for (const [, name = ''] of prelude.matchAll(/::?([a-z][\w-]*)/g))
    note(found, `css.selectors.${name}`, sinceOf(nodeAt('css', 'selectors', name)))
  if (prelude.includes('&'))
    note(found, 'css.selectors.nesting', sinceOf(nodeAt('css', 'selectors', 'nesting')))
}

/** A function of values is under the types, or under colours or the shapes of one. */
function typeNamed(name: string): [key: string, ...rest: string[]][] {
  const types = nodeAt('css', 'types')
  if (!types) return []
  return [
    ['css', 'types', name],
    ...namesUnder(types).map((type): [string, string, string, string] => [
      'css',
      'types',
      type,
      name,
    ]),
  ]
}

function noteValue(
  found: Features,
  property: string,
  value: string,
  prefixed: ReadonlySet<string>,
) {
  const node = nodeAt('css', 'properties', property)
  if (node) {
    note(found, `css.properties.${property}`, sinceOf(node, prefixed.has(property)))
    for (const [word] of value.matchAll(/(?<![\w#-])[a-z][a-z-]*(?![\w(-])/g))
      note(found, `css.properties.${property}.${word}`, sinceOf(under(node, word)))
  }
  for (const [, name = ''] of value.matchAll(/(?<![\w-])([a-z][\w-]*)\(/g))
    for (const path of typeNamed(name)) note(found, path.join('.'), sinceOf(nodeAt(...path)))
  for (const [, unit = ''] of value.matchAll(/(?<![\w#-])-?[\d.]+([a-z]+)\b/g)) {
    const name = UNITS[unit] ?? unit
    note(found, `css.types.length.${name}`, sinceOf(nodeAt('css', 'types', 'length', name)))
  }
}

/** Properties that stand beside a prefixed form of their own, which then counts. */
function prefixedIn(css: string): Set<string> {
  return new Set([...css.matchAll(/[{;]-webkit-([\w-]+):/g)].map(([, name = '']) => name))
}

/** The features of style sheets that a style sheet uses: rules, selectors, properties, values, units. */
export function sheetFeatures(css: string, found: Features = new Map()): Features {
  const text = bare(css)
  const prefixed = prefixedIn(text)
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/[{};]/g)) {
    const part = text.slice(start, index).trim()
    start = index + 1
    if (mark === '{') notePrelude(found, part)
    else {
      const [, property = '', value = ''] = /^([\w-]+)\s*:\s*([\s\S]*)$/.exec(part) ?? []
      if (property) noteValue(found, property, value, prefixed)
    }
  }
  return found
}
