import type { Actor } from '../../model/actor.ts'
import type { Standing } from '../../model/claim.ts'
import type { Event } from '../../model/event.ts'
import type { Story } from '../../model/story.ts'
import { firstOf, varied } from './pool.ts'
import { randomOf, shuffled, type Random } from './random.ts'

/** What one speaker said, the speaker's own name taken out of it, and four who might have. */
export interface SpeakerQuestion {
  readonly id: string
  /** Event id. */
  readonly event: string
  readonly text: string
  /** What it was said about: the title of the event, without the speaker's name too. */
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

type Saying = Omit<SpeakerQuestion, 'options' | 'about'> & { readonly not: readonly string[] }

/** Shorter than this it is not much of a question. */
const SHORTEST = 30
const OPTIONS = 4

/** Words of a name that say who is meant; "the" and "of" do not. */
function wordsOf({ name, short }: Actor): string[] {
  return `${name} ${short ?? ''}`.split(/[^\p{L}\p{M}’-]+/u).filter((word) => word.length > 3)
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** The mark of something left out of a quotation. */
export const LEFT_OUT = '[…]'

/** A text without the name of its speaker; of a body, without the whole name only: "Russian" stays. */
export function withoutName(text: string, speaker: Actor): string {
  const names = [speaker.name, speaker.short ?? speaker.name]
  const parts = speaker.kind === 'person' ? [...names, ...wordsOf(speaker)] : names
  const pattern = [...new Set(parts)].sort((a, b) => b.length - a.length).map(escaped)
  const found = new RegExp(String.raw`(?<![\p{L}])(?:${pattern.join('|')})(?![\p{L}])`, 'giu')
  return text.replaceAll(found, LEFT_OUT).replaceAll(/\[…\](?:[\s-]+\[…\])+/g, LEFT_OUT)
}

/** What newsrooms report is not guessed by what it says, but by where it stands. */
function isAsked({ kind }: Actor): boolean {
  return kind !== 'newsroom'
}

function sayingsOf(events: readonly Event[]): Saying[] {
  return events.flatMap((event) => {
    const claims = event.claims.flatMap((claim): Saying[] => {
      const [by = ''] = claim.by
      const { text, standing, sources, via } = claim
      const not = via === undefined ? [] : [via]
      const id = `${event.id}/${claim.id}`
      const rest = { id, event: event.id, text, quoted: null, standing, sources, not }
      return claim.by.length === 1 ? [{ ...rest, answer: by }] : []
    })
    const quotes = event.quotes.map(({ text, by, source, lang }, at): Saying => {
      const id = `${event.id}/quote-${at + 1}`
      const rest = { id, event: event.id, text, standing: null, sources: [source], not: [] }
      return { ...rest, quoted: lang ?? '', answer: by }
    })
    return [...claims, ...quotes]
  })
}

function lowerWordsOf(actor: Actor): ReadonlySet<string> {
  return new Set(wordsOf(actor).map((word) => word.toLowerCase()))
}

/** Words in the names of more than half of those who may be asked after: they tell nobody apart. */
function commonWords(actors: readonly Actor[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const actor of actors)
    for (const word of lowerWordsOf(actor)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => 2 * count > actors.length).map(([word]) => word))
}

/** "White House" and "White House official" would both be right: such are not laid side by side. */
function areAlike(a: Actor, b: Actor, common: ReadonlySet<string>): boolean {
  const words = lowerWordsOf(a)
  return [...lowerWordsOf(b)].some((word) => words.has(word) && !common.has(word))
}

interface Field {
  readonly actors: ReadonlyMap<string, Actor>
  /** Speakers, by the place of an event in the story. */
  readonly near: (event: string) => readonly string[]
  readonly said: ReadonlyMap<string, ReadonlySet<string>>
  readonly common: ReadonlySet<string>
  /** By event. */
  readonly titles: ReadonlyMap<string, string>
}

/** Who speaks around an event, nearest first, each once. */
function nearest(events: readonly Event[]): Field['near'] {
  return (event) => {
    const at = events.findIndex(({ id }) => id === event)
    const far = events.map((one, place) => ({ one, distance: Math.abs(place - at) }))
    const sorted = far.sort((a, b) => a.distance - b.distance)
    return [...new Set(sorted.flatMap(({ one }) => one.speakers))]
  }
}

/** Plausible others: those that spoke nearest in time, persons beside persons, bodies beside bodies. */
function othersFor(
  saying: Saying,
  { actors, near, said, common }: Field,
  random: Random,
): string[] {
  const speaker = actors.get(saying.answer)
  if (!speaker) return []
  const chosen: Actor[] = [speaker]
  const fits = (one: Actor | undefined): one is Actor =>
    one !== undefined &&
    isAsked(one) &&
    (one.kind === 'person') === (speaker.kind === 'person') &&
    !saying.not.includes(one.id) &&
    !(said.get(saying.text)?.has(one.id) ?? false)
  const isAnother = (one: Actor): boolean => chosen.every((other) => !areAlike(one, other, common))
  const candidates = near(saying.event)
    .map((id) => actors.get(id))
    .filter(fits)
  for (const one of shuffled(candidates.slice(0, OPTIONS * 2), random))
    if (chosen.length < OPTIONS && isAnother(one)) chosen.push(one)
  for (const one of candidates) if (chosen.length < OPTIONS && isAnother(one)) chosen.push(one)
  return chosen.slice(1).map(({ id }) => id)
}

/** Who says what, word for word: alone or with others. */
function speakersByText({ events }: Story): Field['said'] {
  const said = new Map<string, Set<string>>()
  for (const { claims, quotes } of events) {
    for (const { text, by } of claims) said.set(text, new Set([...(said.get(text) ?? []), ...by]))
    for (const { text, by } of quotes) said.set(text, new Set([...(said.get(text) ?? []), by]))
  }
  return said
}

/** A saying with four who might have said it; none where it is no question. */
function ask(saying: Saying, field: Field, random: Random): SpeakerQuestion[] {
  const speaker = field.actors.get(saying.answer)
  if (!speaker || !isAsked(speaker)) return []
  const text = withoutName(saying.text, speaker)
  const others = text.length < SHORTEST ? [] : othersFor(saying, field, random)
  if (others.length === 0) return []
  const { not: _not, ...rest } = saying
  const about = withoutName(field.titles.get(saying.event) ?? '', speaker)
  return [{ ...rest, text, about, options: shuffled([saying.answer, ...others], random) }]
}

/**
 * Draws claims and quotations to be matched to their speakers; claims with several speakers are left
 * out, and so is whoever said the same. Each question has one answer, the speaker whom the story names.
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
  const actors = new Map(story.actors.map((actor) => [actor.id, actor]))
  const said = speakersByText(story)
  const titles = new Map(story.events.map(({ id, title }) => [id, title]))
  const common = commonWords(story.actors.filter(isAsked))
  const field = { actors, titles, near: nearest(story.events), said, common }
  const drawn = varied(shuffled(sayingsOf(events), random), ({ answer }) => answer)
  return firstOf(drawn, size, (saying) => ask(saying, field, random))
}
