import type { Standing } from '../../model/claim.ts'
import type { Event } from '../../model/event.ts'
import type { Story } from '../../model/story.ts'
import { claimsOf, firstOf, varied, type Told } from './pool.ts'
import { randomOf, shuffled, type Random } from './random.ts'

/** A source, with what the story used it for at an event. */
export interface SourceOption {
  /** Source id. */
  readonly source: string
  readonly supports: string
}

/** A claim; four sources, of which the story names one for it; four ways in which it might stand. */
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
  readonly standings: readonly Standing[]
  readonly standing: Standing
  /** `event-id/claim-id` of claims against it. */
  readonly contradicts: readonly string[]
}

const OTHERS = 3

/**
 * Beside each standing those that nobody could take for it by its meaning. What is stated may be called
 * announced, and what an authority reports confirmed: such pairs are not laid side by side.
 */
const APART: Readonly<Record<Standing, readonly Standing[]>> = {
  stated: ['alleged', 'denial', 'confirmed'],
  reported: ['announced', 'denial', 'planned'],
  announced: ['alleged', 'denial', 'reported'],
  planned: ['alleged', 'denial', 'confirmed'],
  alleged: ['stated', 'confirmed', 'planned'],
  denial: ['announced', 'confirmed', 'planned'],
  confirmed: ['alleged', 'denial', 'planned'],
  disputed: ['confirmed', 'planned', 'announced'],
  assessed: ['announced', 'planned', 'denial'],
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

/** Sources of other events, so that none of them was used for this one. */
function othersFor({ event, claim }: Told, story: Story, random: Random): SourceOption[] {
  const used = new Set([...event.sources.map(({ source }) => source), ...claim.sources])
  const seen = new Set<string>()
  const others = usesNear(story.events, event).filter(
    ({ source }) => !used.has(source) && !seen.has(source) && seen.add(source),
  )
  return shuffled(others.slice(0, OTHERS * 3), random).slice(0, OTHERS)
}

function ask(told: Told, story: Story, random: Random): SourceQuestion[] {
  const { id, event, claim } = told
  const named = event.sources.filter(({ source }) => claim.sources.includes(source))
  const [right] = shuffled(named, random)
  const others = othersFor(told, story, random)
  if (!right || others.length === 0) return []
  return [
    {
      id,
      event: event.id,
      text: claim.text,
      by: claim.by[0] ?? '',
      options: shuffled([right, ...others], random),
      answer: right.source,
      standings: shuffled([claim.standing, ...APART[claim.standing]], random),
      standing: claim.standing,
      contradicts: claim.contradicts,
    },
  ]
}

/**
 * Draws claims whose source is to be found and whose standing is to be judged. The answers are those
 * of the story's data: the source that it names for the claim, and the standing that it gives it.
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
  const newsrooms = new Set(story.actors.flatMap(({ id, kind }) => (kind === 'newsroom' ? id : [])))
  // A newsroom's own report is found by its name alone.
  const claims = claimsOf(events).filter(({ claim }) => !claim.by.some((by) => newsrooms.has(by)))
  const drawn = varied(shuffled(claims, random), ({ claim }) => claim.standing)
  return firstOf(drawn, size, (told) => ask(told, story, random))
}
