import type { EventOutline } from '../../core/model/event.ts'
import { startLimits, type Range } from '../../core/time/span.ts'
import { lastInstant, parseMoment } from '../../core/time/time.ts'
import { localDay } from '../../core/time/zone.ts'
import { randomOf, shuffled } from './random.ts'

/** Events whose order in time the data decide, whatever is open about each. */
export interface OrderSet {
  /** Event ids, earliest beginning first. */
  readonly solution: readonly string[]
  /** The same as they are laid before the class, never in their right order. */
  readonly dealt: readonly string[]
}

interface Candidate {
  readonly id: string
  /** Between which instants it began. */
  readonly began: Range
}

/** What had been planned says nothing of the hour at which it came about; its day is taken. */
function beganIn({ span }: EventOutline): Range | null {
  const { start, zone } = span
  if (start.about && start.precision !== 'minute') return null
  const day = start.scheduled ? parseMoment(localDay(start.earliest, zone), zone) : null
  const { from, to } = startLimits(day ? { ...span, start: day, end: day } : span)
  return { from, to: Math.min(to, lastInstant(day ?? start)) }
}

function candidatesOf(events: readonly EventOutline[]): Candidate[] {
  return events.flatMap((event) => {
    const began = beganIn(event)
    return began ? [{ id: event.id, began }] : []
  })
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.began.to < b.began.from
}

function isDecided(a: Candidate, b: Candidate): boolean {
  return isBefore(a, b) || isBefore(b, a)
}

/** Takes what the order of all before it can be told from. */
function decidedAmong(candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = []
  for (const one of candidates) if (taken.every((other) => isDecided(one, other))) taken.push(one)
  return taken
}

function draw(candidates: readonly Candidate[], seed: number, size: number): Candidate[] {
  const random = randomOf(seed, 'order')
  const drawn = decidedAmong(shuffled(candidates, random))
  if (drawn.length >= size) return drawn.slice(0, size)
  // Whoever takes what is over first finds as many as there can be.
  const most = decidedAmong([...candidates].sort((a, b) => a.began.to - b.began.to))
  return most.length > drawn.length ? shuffled(most, random).slice(0, size) : drawn
}

function dealt(solution: readonly string[], seed: number): string[] {
  const order = shuffled(solution, randomOf(seed, 'deal'))
  const isSolved = order.every((id, at) => id === solution[at])
  return isSolved ? order.reverse() : order
}

/**
 * Draws events to be put in order; null where fewer than two can be. No two of them may have begun at
 * the same time for all that the data say.
 */
export function orderSet(
  events: readonly EventOutline[],
  seed: number,
  size: number,
): OrderSet | null {
  const drawn = draw(candidatesOf(events), seed, size)
  if (drawn.length < 2) return null
  const solution = drawn.sort((a, b) => a.began.from - b.began.from).map(({ id }) => id)
  return { solution, dealt: dealt(solution, seed) }
}

interface Run {
  readonly place: number
  readonly ids: readonly string[]
}

/**
 * Those that stand rightly to one another: the most that can stay where they are while the rest is
 * moved. So one event in a wrong place counts as one mistake, not as a mistake of all behind it.
 */
export function inOrder(
  given: readonly string[],
  solution: readonly string[],
): ReadonlySet<string> {
  const runs: Run[] = []
  for (const id of given) {
    const place = solution.indexOf(id)
    const before = runs.filter((run) => run.place < place)
    const longest = before.reduce<readonly string[]>(
      (best, { ids }) => (ids.length > best.length ? ids : best),
      [],
    )
    runs.push({ place, ids: [...longest, id] })
  }
  const best = runs.reduce<readonly string[]>(
    (all, { ids }) => (ids.length > all.length ? ids : all),
    [],
  )
  return new Set(best)
}

/** The list with one of its items at another place, the others in their order. */
export function moved(ids: readonly string[], id: string, to: number): readonly string[] {
  const rest = ids.filter((one) => one !== id)
  if (rest.length === ids.length) return ids
  const place = Math.max(0, Math.min(rest.length, to))
  return [...rest.slice(0, place), id, ...rest.slice(place)]
}
