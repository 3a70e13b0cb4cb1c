import disclosure from 'virtual:known'
import type { CardToolWords } from '../../text/cardToolWords.ts'
import { copyOf } from './copyOfCard.ts'
import { element } from './element.ts'

/** What one speaker says on an event, as its card shows it now. */
export interface Spoken {
  readonly name: string
  /** By the question that it answers; "" where nobody answers it differently. */
  readonly claims: ReadonlyMap<string, readonly HTMLElement[]>
  readonly quotes: readonly HTMLElement[]
}

function isShown(part: HTMLElement | null): part is HTMLElement {
  return part !== null && part.closest('article [hidden]') === null && !part.hidden
}

/** Gathers what a speaker says from the card, in its order. */
export function spokenOn(card: HTMLElement, speaker: string, name: string): Spoken {
  const told = disclosure.find(({ id }) => id === card.id)
  const claims = new Map<string, HTMLElement[]>()
  const rows = [...card.querySelectorAll<HTMLElement>('.claims li')]
  for (const { row: place, by, about = '' } of told?.claims ?? []) {
    const row = rows[place] ?? null
    if (!by.includes(speaker) || !isShown(row)) continue
    claims.set(about, [...(claims.get(about) ?? []), copyOf(row, card)])
  }
  const figures = [...card.querySelectorAll<HTMLElement>('figure.quote')]
  const quotes = figures
    .filter((figure, index) => told?.quotes[index]?.by === speaker && isShown(figure))
    .map((figure) => copyOf(figure, card))
  return { name, claims, quotes }
}

function cell(
  { name, quotes }: Spoken,
  rows: readonly HTMLElement[],
  isRest: boolean,
  words: CardToolWords,
): HTMLElement {
  const made = element('div', {}, element('p', { class: 'compare-name' }, name))
  const shown = isRest ? quotes : []
  if (rows.length > 0) made.append(element('div', { class: 'claims' }, element('ul', {}, ...rows)))
  made.append(...shown)
  if (rows.length + shown.length === 0) made.append(element('p', {}, words.nothingSaid))
  return made
}

/** Two speakers side by side: first the questions that both answer, then all else that each says. */
export function compareSpeakers(
  sides: readonly [Spoken, Spoken],
  words: CardToolWords,
): HTMLElement[] {
  const [left, right] = sides
  const shared = [...left.claims.keys()].filter((about) => about !== '' && right.claims.has(about))
  const rest = ({ claims }: Spoken): HTMLElement[] =>
    [...claims].flatMap(([about, rows]) => (shared.includes(about) ? [] : rows))
  const section = (heading: string, cells: readonly HTMLElement[]): HTMLElement =>
    element(
      'section',
      {},
      element('h3', {}, heading),
      element('div', { class: 'compare-row' }, ...cells),
    )
  return [
    ...shared.map((about) =>
      section(
        about,
        sides.map((side) => cell(side, side.claims.get(about) ?? [], false, words)),
      ),
    ),
    section(
      shared.length === 0 ? words.says : words.saysMore,
      sides.map((side) => cell(side, rest(side), true, words)),
    ),
  ]
}
