import type { Source, Stance } from '../src/core/model/source.ts'
import type { Story } from '../src/core/model/story.ts'
import { inNumbers } from '../src/scene/list/inNumbers.ts'
import { countries } from '../src/text/countries.ts'

const BEGIN = '<!-- numbers: made by npm run story:numbers -->'
const END = '<!-- end of numbers -->'

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function name(side: string): string {
  return countries[side] ?? side
}

/** How often each word occurs, most frequent first. */
function tallied(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** Quotations from people and bodies of each country that has any. */
function quotations({ actors, events }: Story): [string, number][] {
  const countryOf = new Map(actors.map(({ id, country }) => [id, country]))
  const speakers = events.flatMap(({ quotes }) => quotes.map(({ by }) => countryOf.get(by)))
  return tallied(speakers.map((side) => (side === undefined ? 'several countries' : name(side))))
}

/** Stances that mean nothing without their country. */
const OF_COUNTRIES = new Set<string>([
  'official',
  'state',
  'national',
  'exile',
  'government-funded',
] satisfies Stance[])

/** How many pages of each stance the story cites. */
function outlets(sources: readonly Source[]): [string, number][] {
  return tallied(
    sources.map(({ stance = 'not said', country }) =>
      OF_COUNTRIES.has(stance) && country !== undefined ? `${stance}, ${name(country)}` : stance,
    ),
  )
}

/**
 * The balance of a story, as Markdown tables: deaths and accusations by who counted, quotations and
 * outlets by country.
 */
export function recordTable(story: Story): string {
  const sides = inNumbers(story)
  const dead = sides.flatMap(({ side, deaths }) =>
    deaths.map(({ event, number }) => [name(side), number, event.title]),
  )
  return [
    table(
      [
        'side',
        'events in which it counts dead',
        'dead by its latest counts',
        'events in which it accuses the other of strikes on energy',
        'such accusations',
      ],
      sides.map(({ side, deaths, dead: sum, accusations, accused }) => [
        name(side),
        deaths.length,
        sum,
        accusations.length,
        accused,
      ]),
    ),
    table(['whose count', 'dead', 'event'], dead),
    table(['country', 'quotations'], quotations(story)),
    table(['outlets', 'pages cited'], outlets(story.sources)),
  ].join('\n\n')
}

/** A story's README with its tables regenerated; unchanged if it has no place for them. */
export function withRecordTable(readme: string, story: Story): string {
  const [before, rest] = readme.split(BEGIN)
  const [, after] = rest?.split(END) ?? []
  if (before === undefined || after === undefined) return readme
  return `${before}${BEGIN}\n\n${recordTable(story)}\n\n${END}${after}`
}
