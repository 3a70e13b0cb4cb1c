import type { Actor } from '../../core/model/actor.ts'
import { wordsOf } from '../search/terms.ts'
import { areMuchTheSame, sharedStems, stemsOf } from './likeness.ts'
import type { Saying } from './sayings.ts'

/** What a question about a speaker is judged by. */
export interface Heard {
  /** Actor id to what they said, alone or with others. */
  readonly byActor: ReadonlyMap<string, readonly Saying[]>
  /** The same by side of the table. */
  readonly bySide: ReadonlyMap<string, readonly Saying[]>
  readonly sideOf: (actor: string) => string
  readonly actors: ReadonlyMap<string, Actor>
}

/** So many words of a saying its side says again somewhere. */
const AGAIN = 2

/** Words by which an actor is named; "the" and "of" do not name anybody. */
function namesOf({ name, short = '', aliases = [] }: Actor): readonly string[] {
  return wordsOf([name, short, ...aliases].join(' ')).filter((word) => word.length > 3)
}

/** Whether a text names an actor: a person by any word of the name, a body by all of them. */
export function isNamed(text: string, actor: Actor): boolean {
  const words = new Set(wordsOf(text))
  if (actor.kind === 'person') return namesOf(actor).some((word) => words.has(word))
  const names = [actor.name, ...(actor.short === undefined ? [] : [actor.short])]
  return names.some((name) => {
    const all = wordsOf(name).filter((word) => word.length > 3)
    return all.length > 0 && all.every((word) => words.has(word))
  })
}

/** Whether an actor says much the same anywhere in the story, or the saying came through them. */
export function mayHaveSaid(actor: string, saying: Saying, { byActor }: Heard): boolean {
  if (saying.by.includes(actor) || saying.via === actor) return true
  const stems = stemsOf(saying.text)
  const said = byActor.get(actor) ?? []
  return said.some(({ text }) => text === saying.text || areMuchTheSame(stemsOf(text), stems))
}

/** How much of a saying a side says again elsewhere: the most telling words that one other saying shares. */
function echo(saying: Saying, side: string, { bySide }: Heard): number {
  const stems = stemsOf(saying.text)
  const shared = (bySide.get(side) ?? [])
    .filter(({ id, text }) => id !== saying.id && text !== saying.text)
    .map(({ text }) => sharedStems(stems, stemsOf(text)).length)
  return Math.max(0, ...shared)
}

/**
 * Whether a speaker beside the answer leaves a question that can be decided: on another side of the
 * table, not named in the words (nobody speaks of themselves so), not known to say much the same, and
 * of a side that nowhere says so much of it again as the answer's own.
 */
export function isApart(other: string, answer: string, saying: Saying, heard: Heard): boolean {
  const actor = heard.actors.get(other)
  const [ours, theirs] = [heard.sideOf(answer), heard.sideOf(other)]
  if (!actor || ours === theirs || isNamed(saying.text, actor)) return false
  if (mayHaveSaid(other, saying, heard)) return false
  const own = echo(saying, ours, heard)
  return own >= AGAIN && own > echo(saying, theirs, heard)
}

/** "Russia" is in "Russian" as well. */
function areAkin(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a]
  return less === more || (less.length > 4 && more.startsWith(less))
}

/** The telling words of a title that lead to an actor, by name, other names or office: their places. */
function hints(title: string, { name, short = '', aliases = [], role = '' }: Actor): number[] {
  const known = [...stemsOf([name, short, ...aliases, role].join(' . '))]
  return [...stemsOf(title)].flatMap((stem, place) =>
    known.some((one) => areAkin(one, stem)) ? [place] : [],
  )
}

/**
 * Whether the words name the answer, or the title that is shown with them begins with the answer or leads
 * there rather than to any other of those offered.
 */
export function isGivenAway(
  saying: Saying,
  title: string,
  answer: string,
  options: readonly string[],
  { actors }: Heard,
): boolean {
  const speaker = actors.get(answer)
  if (!speaker || isNamed(saying.text, speaker)) return true
  const others = options.flatMap((id) => (id === answer ? [] : (actors.get(id) ?? [])))
  const most = Math.max(0, ...others.map((other) => hints(title, other).length))
  const own = hints(title, speaker)
  return own.includes(0) || own.length > most
}
