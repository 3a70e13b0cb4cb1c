import type { CardToolMessages } from './messages.ts'
import type { Disclosure, ToldClaim } from '../../scene/known/disclosure.ts'
import { copyOf } from './copyOfCard.ts'
import { element, pressable } from '../../ui/dom/element.ts'

/** What one speaker says on an event, as its card shows it now. */
export interface Spoken {
  readonly name: string
  /** By the question that it answers; "" where nobody answers it differently. */
  readonly claims: ReadonlyMap<string, readonly HTMLElement[]>
  readonly quotes: readonly HTMLElement[]
  /** Others of the same side who have words on the event, if this speaker has none. */
  readonly instead: readonly Instead[]
}

/** Somebody whose account can be read instead. */
export interface Instead {
  readonly name: string
  readonly read: () => void
}

/** The side for which somebody speaks anywhere in the story; undefined for who never speaks. */
function sideOf(speaker: string, disclosure: Disclosure): string | undefined {
  for (const { claims } of disclosure)
    for (const { by, sides } of claims) {
      const at = by.indexOf(speaker)
      if (at >= 0) return sides[at]
    }
  return undefined
}

/** Who speaks in these claims for the side of somebody who does not, in the order of the card. */
function othersOfSide(
  claims: readonly ToldClaim[],
  speaker: string,
  disclosure: Disclosure,
): readonly string[] {
  const side = sideOf(speaker, disclosure)
  const speakers = claims.flatMap(({ by, sides }) =>
    by.filter((_, at) => side !== undefined && sides[at] === side),
  )
  return [...new Set(speakers)]
}

function isShown(part: HTMLElement | null): part is HTMLElement {
  return part !== null && part.closest('article [hidden]') === null && !part.hidden
}

/** Says that a speaker is silent on the event, and leads to those who speak for the same side. */
function silence({ name, instead }: Spoken, messages: CardToolMessages): HTMLElement {
  if (instead.length === 0) return element('p', {}, messages.nothingSaid)
  return element(
    'p',
    { class: 'compare-instead' },
    `${messages.readInstead(name)} `,
    ...instead.map((other) => pressable(other.name, other.read)),
  )
}

/** Gathers what a speaker says from the card, in its order. `read` shows somebody else in their place. */
export function spokenOn(
  card: HTMLElement,
  speaker: string,
  nameOf: (speaker: string) => string,
  read: (instead: string) => void,
  disclosure: Disclosure,
): Spoken {
  const told = disclosure.find(({ id }) => id === card.id)
  const claims = new Map<string, HTMLElement[]>()
  const rows = [...card.querySelectorAll<HTMLElement>('.claims li')]
  const shown = (told?.claims ?? []).filter(({ row }) => isShown(rows[row] ?? null))
  for (const { row: place, by, about = '' } of shown) {
    const row = rows[place]
    if (!row || !by.includes(speaker)) continue
    claims.set(about, [...(claims.get(about) ?? []), copyOf(row, card)])
  }
  const figures = [...card.querySelectorAll<HTMLElement>('figure.quote')]
  const quotes = figures
    .filter((figure, index) => told?.quotes[index]?.by === speaker && isShown(figure))
    .map((figure) => copyOf(figure, card))
  const isSilent = claims.size + quotes.length === 0
  const others = isSilent ? othersOfSide(shown, speaker, disclosure) : []
  return {
    name: nameOf(speaker),
    claims,
    quotes,
    instead: others.map((id) => ({ name: nameOf(id), read: () => read(id) })),
  }
}

function cell(
  spoken: Spoken,
  rows: readonly HTMLElement[],
  isRest: boolean,
  messages: CardToolMessages,
): HTMLElement {
  const { name, quotes } = spoken
  const made = element('div', {}, element('p', { class: 'compare-name' }, name))
  const shown = isRest ? quotes : []
  if (rows.length > 0) made.append(element('div', { class: 'claims' }, element('ul', {}, ...rows)))
  made.append(...shown)
  if (rows.length + shown.length === 0) made.append(silence(spoken, messages))
  return made
}

/** Two speakers side by side: first the questions that both answer, then all else that each says. */
export function compareSpeakers(
  sides: readonly [Spoken, Spoken],
  messages: CardToolMessages,
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
        sides.map((side) => cell(side, side.claims.get(about) ?? [], false, messages)),
      ),
    ),
    section(
      shared.length === 0 ? messages.says : messages.saysMore,
      sides.map((side) => cell(side, rest(side), true, messages)),
    ),
  ]
}
