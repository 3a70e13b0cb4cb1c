import type { Event } from '../../core/model/event.ts'
import type { Source } from '../../core/model/source.ts'
import type { Story } from '../../core/model/story.ts'
import { claimsOf, firstOf, varied, type Told } from './pool.ts'
import { randomOf, shuffled, type Random } from './random.ts'
import { isSolvable, shownOf } from './solvable.ts'

/** A source, with what the story used it for at an event. */
export interface SourceOption {
  /** Source id. */
  readonly source: string
  readonly supports: string
}

/** A claim, and four sources, of which the story names one for it. */
export interface SourceQuestion {
  readonly id: string
  /** Event id. */
  readonly event: string
  readonly text: string
  /** Actor id of who makes the claim. */
  readonly by: string
  readonly options: readonly SourceOption[]
  /** Source id. */
  readonly answer: string
  /** `event-id/claim-id` of claims against it. */
  readonly contradicts: readonly string[]
}

const OTHERS = 3

interface Field {
  readonly story: Story
  /** By source id. */
  readonly sources: ReadonlyMap<string, Source>
  /** By actor id. */
  readonly names: ReadonlyMap<string, string>
}

/** What the story used each of its sources for, nearest events first. */
function usesNear(events: readonly Event[], event: Event): SourceOption[] {
  const at = events.findIndex(({ id }) => id === event.id)
  const far = events.map((one, place) => ({ one, distance: Math.abs(place - at) }))
  return far
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ one }) => one.sources)
}

function shown({ source, supports }: SourceOption, { sources }: Field): string {
  const known = sources.get(source)
  return known ? shownOf(known, supports) : supports
}

/** What is shown of the claim: its words, and who makes it. */
function claimed({ claim }: Told, { names }: Field): string {
  return [...claim.by.map((id) => names.get(id) ?? ''), claim.text].join(' . ')
}

/** Sources of other events, so that none of them was used for this one, and none that could be the right one. */
function othersFor(told: Told, right: SourceOption, field: Field, random: Random): SourceOption[] {
  const { event, claim } = told
  const used = new Set([...event.sources.map(({ source }) => source), ...claim.sources])
  const seen = new Set<string>()
  const asked = claimed(told, field)
  const others = usesNear(field.story.events, event)
    .filter(({ source }) => !used.has(source) && !seen.has(source) && seen.add(source))
    .slice(0, OTHERS * 5)
    .filter((other) => isSolvable(asked, shown(right, field), [shown(other, field)]))
  return shuffled(others.slice(0, OTHERS * 3), random).slice(0, OTHERS)
}

function ask(told: Told, field: Field, random: Random): SourceQuestion[] {
  const { id, event, claim } = told
  const named = event.sources.filter(({ source }) => claim.sources.includes(source))
  const [right] = shuffled(named, random)
  if (!right) return []
  const others = othersFor(told, right, field, random)
  const all = others.map((other) => shown(other, field))
  const isFair = isSolvable(claimed(told, field), shown(right, field), all)
  if (others.length < OTHERS || !isFair) return []
  return [
    {
      id,
      event: event.id,
      text: claim.text,
      by: claim.by[0] ?? '',
      options: shuffled([right, ...others], random),
      answer: right.source,
      contradicts: claim.contradicts,
    },
  ]
}

/**
 * Draws claims whose source is to be found, each decided by what is shown of the sources; see
 * {@link isSolvable}. The answer is that of the story's data: the source that it names for the claim.
 *
 * @param events those that may be asked about; the other sources are drawn from all of the story
 */
export function sourceSet(
  story: Story,
  events: readonly Event[],
  seed: number,
  size: number,
): readonly SourceQuestion[] {
  const random = randomOf(seed, 'source')
  const field = {
    story,
    sources: new Map(story.sources.map((source) => [source.id, source])),
    names: new Map(story.actors.map(({ id, name }) => [id, name])),
  }
  const newsrooms = new Set(story.actors.flatMap(({ id, kind }) => (kind === 'newsroom' ? id : [])))
  // A newsroom's own report is found by its name alone.
  const claims = claimsOf(events).filter(({ claim }) => !claim.by.some((by) => newsrooms.has(by)))
  const drawn = varied(shuffled(claims, random), ({ event }) => event.id)
  return firstOf(drawn, size, (told) => ask(told, field, random))
}
