import type { CardKnowledge } from './cardKnowledge.ts'
import { actorName } from '../../core/model/actorName.ts'
import {
  claimStandingAsKnown,
  isComplete,
  isContested,
  isSummaryKnown,
  titleAsKnown,
} from '../../scene/known/asKnown.ts'
import { isKnown } from '../../scene/known/disclosure.ts'
import { daysOf } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import { knownMessagesFor } from './messages.ts'
import { firstSpeakers, participants } from '../../text/firstOf.ts'
import { citedNumber, sourceNumber } from '../../ui/document/card/sourceNumber.ts'
import { paintStanding } from './paintStanding.ts'
import type { Undo } from './undo.ts'

function all(card: HTMLElement, selector: string): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(selector)]
}

function hideClaims(card: HTMLElement, { told, knowledge }: CardKnowledge, undo: Undo): void {
  const later = new Set(
    told.sources.filter(({ from }) => !isKnown(from, knowledge.at)).map(({ number }) => number),
  )
  const rows = all(card, '.claims li')
  for (const { row, from } of told.claims) {
    const element = rows[row]
    if (element && !isKnown(from, knowledge.at)) undo.hide(element)
  }
  for (const { row, claim } of told.elsewhere) {
    const element = rows[row]
    if (element && !knowledge.claims.has(claim)) undo.hide(element)
  }
  for (const link of all(card, '.refs a')) if (later.has(citedNumber(link))) undo.hide(link)
  for (const entry of all(card, '.sources > li')) {
    const number = sourceNumber(entry)
    // A list does not count what is hidden: each entry says its own number.
    undo.setAttribute(entry, 'value', String(number))
    if (later.has(number)) undo.hide(entry)
  }
}

/** What was not yet disputed was only said. */
function softenVerbs(
  card: HTMLElement,
  { told, knowledge, messages }: CardKnowledge,
  undo: Undo,
): void {
  const { one, many } = messages.standings.stated
  const rows = all(card, '.claims li')
  for (const claim of told.claims) {
    const verb = rows[claim.row]?.querySelector('i')
    if (!verb || claimStandingAsKnown(claim, knowledge) === claim.standing) continue
    undo.refill(verb, claim.by.length > 1 ? many : one)
  }
}

function hidePlaces(card: HTMLElement, { told, knowledge }: CardKnowledge, undo: Undo): void {
  const places = all(card, 'ul.where > li')
  for (const { at, from } of told.places) {
    const place = places[at]
    if (place && !isKnown(from, knowledge.at)) undo.hide(place)
  }
}

function hideCounts(card: HTMLElement, { told, knowledge }: CardKnowledge, undo: Undo): void {
  all(card, '.tolls li').forEach((element, index) => {
    if (!isKnown(told.counts[index]?.from ?? null, knowledge.at)) undo.hide(element)
  })
}

/** A group goes with its last claim; one whose claims agree, as far as was known, is no dispute. */
function settleGroups(card: HTMLElement, { told, knowledge }: CardKnowledge, undo: Undo): void {
  const rowsOfCard = all(card, '.claims li')
  const contested = new Set(
    told.claims
      .filter(({ from }) => isKnown(from, knowledge.at))
      .filter((claim) => isContested(claim, knowledge))
      .map(({ row }) => rowsOfCard[row]),
  )
  const own = new Set(told.claims.map(({ row }) => rowsOfCard[row]))
  for (const group of all(card, '.claims > div')) {
    const rows = all(group, 'li').filter((row) => !row.hidden && own.has(row))
    if (rows.length === 0) undo.hide(group)
    for (const side of all(group, ':scope > div'))
      if (all(side, 'li').every((row) => row.hidden)) undo.hide(side)
    if (rows.some((row) => contested.has(row))) continue
    undo.removeClass(group, 'split')
    undo.removeClass(group, 'dispute')
    all(group, ':scope > p > span').forEach(undo.hide)
  }
}

function hideQuotes(card: HTMLElement, { told, knowledge }: CardKnowledge, undo: Undo): void {
  all(card, 'figure.quote').forEach((quote, index) => {
    if (!isKnown(told.quotes[index]?.from ?? null, knowledge.at)) undo.hide(quote)
  })
}

function hideRelated(card: HTMLElement, { knowledge }: CardKnowledge, undo: Undo): void {
  for (const link of all(card, '.related a')) {
    const to = link.getAttribute('href')?.split('#')[1] ?? ''
    const row = link.closest('li')
    if (row && !knowledge.events.has(to)) undo.hide(row)
  }
}

/** Names behind the label of a line; a line without any goes. */
function tellNames(
  line: HTMLElement | null,
  names: readonly string[],
  told: string,
  undo: Undo,
): void {
  const label = line?.querySelector('span')
  if (!line || !label) return
  if (names.length === 0) undo.hide(line)
  else undo.refill(line, label, ` ${told}`)
}

/** Who had spoken by then; a comparison is offered once both had, and who took part once it was all told. */
function tellSpeakers(
  card: HTMLElement,
  { event, story, messages }: CardKnowledge,
  undo: Undo,
): void {
  const pair = card.querySelector<HTMLElement>('.pair')
  const compared = pairIn(pair)
  if (pair && !compared.every((id) => event.speakers.includes(id))) undo.hide(pair)
  const names = event.speakers.map((id) => actorName(story, id))
  tellNames(card.querySelector('.speakers'), names, firstSpeakers(names, messages), undo)
}

/** The two speakers whom a card's link compares. */
function pairIn(pair: HTMLElement | null): readonly string[] {
  const link = pair?.querySelector('a')
  const compare = link ? new URL(link.href).searchParams.get('compare') : null
  return compare?.split('..') ?? []
}

/** Who took part rests on the whole story: it waits for the last of it, but for who was known by then. */
function tellParticipants(
  card: HTMLElement,
  { event, story, messages }: CardKnowledge,
  undo: Undo,
) {
  const names = event.actors.map((id) => actorName(story, id))
  tellNames(card.querySelector('.took-part'), names, participants(names, messages), undo)
}

/** What the event was called before all that its title says was known. */
function tellTitle(card: HTMLElement, { event }: CardKnowledge, undo: Undo): void {
  const title = card.querySelector('h3 a')
  if (title && title.textContent !== event.title) undo.refill(title, event.title)
}

/** An end that was still to come is not told. */
function tellTime(card: HTMLElement, { event, told, knowledge, story }: CardKnowledge, undo: Undo) {
  const time = card.querySelector('.kicker time')
  if (!time || isKnown(told.endFrom, knowledge.at)) return
  undo.refill(time, formatSpan(event.span, daysOf(story)))
}

function counts({ told, knowledge }: CardKnowledge) {
  const known = (parts: readonly { readonly from: number | null }[]): number =>
    parts.filter(({ from }) => isKnown(from, knowledge.at)).length
  return {
    claims: known(told.claims),
    quotes: known(told.quotes),
    sources: known(told.sources),
  }
}

/** Our own words about the whole event were written from all its sources: they wait for the last. */
function hideOwnWords(card: HTMLElement, from: CardKnowledge, undo: Undo): void {
  const { document: written, count, list } = from.messages
  const { summary: told } = knownMessagesFor(from.story.language)
  const earlier = titleAsKnown(from.told, from.knowledge.at)?.summary ?? null
  const { claims, quotes, sources } = counts(from)
  const parts = [
    ...(claims > 0 ? [count.claims(claims)] : []),
    ...(quotes > 0 ? [count.quotes(quotes)] : []),
    count.sources(sources),
  ]
  const summary = isSummaryKnown(from.told, from.knowledge.at)
    ? null
    : card.querySelector('.summary')
  const opener = card.querySelector('details > summary')
  if (summary) undo.refill(summary, earlier ?? told(list.comma(parts)))
  if (opener) undo.refill(opener, written.open({ claims, quotes, sources }))
  all(card, '.notes, .more').forEach(undo.hide)
}

/** A heading goes with the last of what stands under it. */
function hideHeadings(card: HTMLElement, undo: Undo): void {
  for (const heading of all(card, 'h4')) {
    let next = heading.nextElementSibling
    while (next instanceof HTMLElement && next.hidden) next = next.nextElementSibling
    if (next === null || next.tagName === 'H4') undo.hide(heading)
  }
}

function hideEmptyLists(card: HTMLElement, undo: Undo): void {
  for (const list of all(card, 'ul.related, ol.sources, .claims, .tolls'))
    if ([...list.children].every((child) => child instanceof HTMLElement && child.hidden))
      undo.hide(list)
}

/** Takes out of a card what was said or published later; `undo` can give it back. */
export function paintCard(card: HTMLElement, from: CardKnowledge, undo: Undo): void {
  hideClaims(card, from, undo)
  softenVerbs(card, from, undo)
  hidePlaces(card, from, undo)
  hideCounts(card, from, undo)
  settleGroups(card, from, undo)
  hideQuotes(card, from, undo)
  hideRelated(card, from, undo)
  tellTitle(card, from, undo)
  tellTime(card, from, undo)
  paintStanding(card, from, undo)
  if (!isComplete(from.told, from.knowledge.at)) {
    tellSpeakers(card, from, undo)
    tellParticipants(card, from, undo)
    hideOwnWords(card, from, undo)
  }
  hideEmptyLists(card, undo)
  hideHeadings(card, undo)
}
