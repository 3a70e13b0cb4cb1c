import type { Known } from '../known.ts'
import type { Mended, Wanted } from './linkProblem.ts'
import type { Pair } from './query.ts'

/** A link being read. */
export interface Reading {
  readonly known: Known
  /** The decoded value of a parameter; undefined if the link does not have it. */
  readonly value: (param: string) => string | undefined
  readonly report: (param: string, found: string, wanted: Wanted, done: Mended) => void
}

/** How one of the reader's choices is written in a link. */
export interface Codec<T> {
  /** The parameters it uses; no two codecs share one. */
  readonly params: readonly string[]
  /** Null if the link has nothing usable, in which case the default applies. */
  readonly parse: (reading: Reading) => T | null
  /** Empty if there is nothing to write. */
  readonly format: (value: T) => readonly Pair[]
  /** Whether a change adds an entry to the browser's history. */
  readonly history: 'push' | 'replace'
}

type History = Codec<unknown>['history']

/** A choice from a fixed set of words. */
export function wordCodec<T extends string>(
  param: string,
  words: readonly T[],
  wanted: Wanted,
  history: History,
): Codec<T> {
  return {
    params: [param],
    history,
    format: (value) => [[param, value]],
    parse: ({ value, report }) => {
      const found = value(param)
      const word = words.find((one) => one === found)
      if (found && word === undefined) report(param, found, wanted, 'default')
      return word ?? null
    },
  }
}

/** An id of the story, or none. */
export function idCodec(
  param: 'event' | 'path' | 'frame',
  has: (known: Known, id: string) => boolean,
): Codec<string | null> {
  return {
    params: [param],
    history: 'push',
    format: (id) => (id === null ? [] : [[param, id]]),
    parse: ({ known, value, report }) => {
      const id = value(param)
      if (!id) return null
      if (has(known, id)) return id
      report(param, id, param, 'default')
      return null
    },
  }
}

/** The parameters that hold lists, and what each item should be. */
export const LIST_PARAMS = {
  kind: 'kind',
  participant: 'actor',
  speaker: 'actor',
  actor: 'actor',
  place: 'place',
  status: 'status',
  standing: 'standing',
  dead: 'side',
} as const satisfies Record<string, Wanted>

/** A comma-separated list; items that `read` rejects are ignored. */
export function listCodec<T extends string>(
  param: keyof typeof LIST_PARAMS,
  read: (known: Known, word: string) => T | undefined,
): Codec<readonly T[]> {
  return {
    params: [param],
    history: 'push',
    format: (list) => (list.length === 0 ? [] : [[param, list.join(',')]]),
    parse: ({ known, value, report }) => {
      const found = new Set((value(param) ?? '').split(',').filter((word) => word !== ''))
      const chosen = [...found].flatMap((word) => {
        const one = read(known, word)
        if (one === undefined) report(param, word, LIST_PARAMS[param], 'dropped')
        return one ?? []
      })
      return [...new Set(chosen)]
    },
  }
}
