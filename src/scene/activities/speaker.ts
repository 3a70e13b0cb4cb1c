import type { Actor } from '../../core/model/actor.ts'
import type { Standing } from '../../core/model/claim.ts'
import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'
import { isApart, isGivenAway, type Heard } from './decidable.ts'
import { firstOf, varied } from './pool.ts'
import { randomOf, shuffled, type Random } from './random.ts'
import { sayingsOf, type Saying } from './sayings.ts'
import { tableSides } from './tableSides.ts'

/** What one speaker said, and up to four who might have, each on another side of the table. */
export interface SpeakerQuestion {
  readonly id: string
  /** Event id. */
  readonly event: string
  readonly text: string
  /** What it was said about: the title of the event. */
  readonly about: string
  /** BCP 47 of a quotation; null where the words are ours and only the claim is the speaker's. */
  readonly quoted: string | null
  /** How the claim stands; a quotation has none. */
  readonly standing: Standing | null
  /** Actor ids, one of them the answer. */
  readonly options: readonly string[]
  readonly answer: string
  /** Source ids that the story names for it. */
  readonly sources: readonly string[]
}

/** Shorter than this it is not much of a question. */
const SHORTEST = 30
const FEWEST_OPTIONS = 3
const OPTIONS = 4

interface Field extends Heard {
  /** Speakers, by the place of an event in the story, nearest first. */
  readonly near: (event: string) => readonly string[]
  /** By event. */
  readonly titles: ReadonlyMap<string, string>
  /** By saying: who else may be offered, as far as they have been asked for. */
  readonly others: Map<string, readonly string[]>
}

/**
 * What newsrooms report is not guessed by what it says, but by where it stands; and bodies of many
 * countries speak for sides that are offered beside them.
 */
function isAsked({ kind, country }: Actor, hasCountries: boolean): boolean {
  return kind !== 'newsroom' && (kind === 'person' || country !== undefined || !hasCountries)
}

/** Who speaks around an event, nearest first, each once. */
function nearest(events: readonly Event[]): Field['near'] {
  const known = new Map<string, readonly string[]>()
  return (event) => {
    const before = known.get(event)
    if (before) return before
    const at = events.findIndex(({ id }) => id === event)
    const far = events.map((one, place) => ({ one, distance: Math.abs(place - at) }))
    const sorted = far.sort((a, b) => a.distance - b.distance)
    const all = [...new Set(sorted.flatMap(({ one }) => one.speakers))]
    known.set(event, all)
    return all
  }
}

function groupedBy(
  sayings: readonly Saying[],
  keys: (saying: Saying) => readonly string[],
): Map<string, Saying[]> {
  const groups = new Map<string, Saying[]>()
  for (const saying of sayings)
    for (const key of new Set(keys(saying))) groups.set(key, [...(groups.get(key) ?? []), saying])
  return groups
}

const fields = new WeakMap<Story, Field>()

/** What the questions of a story are judged by; made once. */
export function fieldOf(story: Story): Field {
  const known = fields.get(story)
  if (known) return known
  const sayings = sayingsOf(story.events)
  const sideOf = tableSides(story.actors, sayings)
  const hasCountries = story.actors.some(({ country }) => country !== undefined)
  const field: Field = {
    byActor: groupedBy(sayings, ({ by }) => by),
    bySide: groupedBy(sayings, ({ by }) => by.map(sideOf)),
    sideOf,
    actors: new Map(
      story.actors.flatMap((actor) => (isAsked(actor, hasCountries) ? [[actor.id, actor]] : [])),
    ),
    near: nearest(story.events),
    titles: new Map(story.events.map(({ id, title }) => [id, title])),
    others: new Map(),
  }
  fields.set(story, field)
  return field
}

/** Who else may be offered, whoever spoke nearest in time first: persons beside persons, bodies beside bodies. */
function candidatesFor(saying: Saying, speaker: Actor, field: Field): readonly string[] {
  const known = field.others.get(saying.id)
  if (known) return known
  const isPerson = speaker.kind === 'person'
  const candidates = field
    .near(saying.event)
    .filter((id) => (field.actors.get(id)?.kind === 'person') === isPerson)
    .filter((id) => isApart(id, speaker.id, saying, field))
  field.others.set(saying.id, candidates)
  return candidates
}

/** Plausible others, one of each side, of those who spoke near in time. */
function othersFor(saying: Saying, speaker: Actor, field: Field, random: Random): string[] {
  const candidates = candidatesFor(saying, speaker, field)
  const near = candidates.slice(0, OPTIONS * 3)
  const drawn = [...shuffled(near, random), ...candidates.slice(near.length)]
  const sides = new Set<string>()
  return drawn
    .filter((id) => !sides.has(field.sideOf(id)) && sides.add(field.sideOf(id)))
    .slice(0, OPTIONS - 1)
}

/** A saying with those who might have said it; none where it is no question. */
function ask(saying: Saying, field: Field, random: Random): SpeakerQuestion[] {
  const [answer = '', ...more] = saying.by
  const speaker = field.actors.get(answer)
  if (!speaker || more.length > 0 || saying.text.length < SHORTEST) return []
  const options = shuffled([answer, ...othersFor(saying, speaker, field, random)], random)
  const about = field.titles.get(saying.event) ?? ''
  if (options.length < FEWEST_OPTIONS) return []
  if (isGivenAway(saying, about, answer, options, field)) return []
  const { id, event, text, quoted, standing, sources } = saying
  return [{ id, event, text, about, quoted, standing, options, answer, sources }]
}

/**
 * Draws claims and quotations to be matched to their speakers, each decided by what is shown; see
 * {@link isApart} and {@link isGivenAway}. Claims with several speakers are left out. Each question has
 * one answer, the speaker whom the story names.
 *
 * @param events those that may be asked about; the other speakers are drawn from all of the story
 */
export function speakerSet(
  story: Story,
  events: readonly Event[],
  seed: number,
  size: number,
): readonly SpeakerQuestion[] {
  const random = randomOf(seed, 'speaker')
  const field = fieldOf(story)
  const drawn = varied(shuffled(sayingsOf(events), random), ({ by }) => by[0] ?? '')
  return firstOf(drawn, size, (saying) => ask(saying, field, random))
}
