import { deadBy, tollsOf } from '../../core/model/casualties.ts'
import type { Event } from '../../core/model/event.ts'
import { sidesOf } from '../../core/model/read/rate.ts'
import type { Story } from '../../core/model/story.ts'

/** An event, and how many of something one side counts in it. */
export interface Numbered {
  readonly event: Event
  readonly number: number
}

/** What one side counts and claims, over the events of a story. */
export interface SideNumbers {
  /** ISO 3166-1 alpha-2. */
  readonly side: string
  /** Events in which it reports people killed, with the number in its latest count. */
  readonly deaths: readonly Numbered[]
  /** Their sum, over the events in the story only, not over the whole period. */
  readonly dead: number
  /** Events in which it accuses another side of strikes on energy sites, and how many times. */
  readonly accusations: readonly Numbered[]
  readonly accused: number
  /** Whom it accuses, by country. */
  readonly accusedSides: readonly string[]
  /** Quotations of its people and bodies. */
  readonly quotations: number
  /** Pages by outlets of its country that the story cites, whatever their stance. */
  readonly pages: number
}

function total(all: readonly Numbered[]): number {
  return all.reduce((sum, { number }) => sum + number, 0)
}

function numbered(events: readonly Event[], count: (event: Event) => number): Numbered[] {
  return events.map((event) => ({ event, number: count(event) })).filter(({ number }) => number > 0)
}

/**
 * The sides that report deaths or make accusations, ordered by country code, which favours no one.
 */
export function inNumbers(story: Story): readonly SideNumbers[] {
  const { events, actors, sources } = story
  const side = sidesOf(actors)
  const accusing = events.flatMap(({ claims }) =>
    claims.flatMap(({ accuses, by }) => (accuses ? by.map(side) : [])),
  )
  const accusedBy = (one: string) => {
    const claims = events.flatMap((event) => event.claims)
    const own = claims.filter(({ by }) => by.map(side).includes(one))
    return [...new Set(own.flatMap(({ accuses }) => accuses?.side ?? []))].sort()
  }
  const counting = events.flatMap((event) => event.deadBy ?? [])
  const countries = new Set(actors.flatMap(({ country }) => country ?? []))
  const sides = [...new Set([...counting, ...accusing])].filter((one) => countries.has(one))
  return sides.sort().map((one) => {
    const deaths = numbered(events, (event) => deadBy(tollsOf(event.casualties, side), one) ?? 0)
    const accusations = numbered(
      events,
      ({ claims }) =>
        claims.filter(({ accuses, by }) => accuses !== undefined && by.map(side).includes(one))
          .length,
    )
    const quoted = events.flatMap(({ quotes }) => quotes.filter(({ by }) => side(by) === one))
    return {
      side: one,
      deaths,
      dead: total(deaths),
      accusations,
      accused: total(accusations),
      accusedSides: accusedBy(one),
      quotations: quoted.length,
      pages: sources.filter(({ country }) => country === one).length,
    }
  })
}
