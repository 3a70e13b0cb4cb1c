import type { Known } from './known.ts'
import type { Mended, Wanted } from './linkProblem.ts'
import type { Pair } from './query.ts'

/** A link while it is read. */
export interface Reading {
  readonly known: Known
  /** The value of a parameter, decoded; undefined where the link has none. */
  readonly value: (param: string) => string | undefined
  readonly report: (param: string, found: string, wanted: Wanted, done: Mended) => void
}

/** How one choice of the reader is written in a link. */
export interface Codec<T> {
  /** The parameters that it may use; no two codecs share one. */
  readonly params: readonly string[]
  /** Null where the link says nothing that can be used: then the default holds. */
  readonly parse: (reading: Reading) => T | null
  /** No pair where there is nothing to say. */
  readonly format: (value: T) => readonly Pair[]
  /** Whether a change is a step of its own for the Back button. */
  readonly history: 'push' | 'replace'
}

type History = Codec<unknown>['history']

/** A choice among words that the code knows. */
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
  param: 'event' | 'path',
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

/** The parameters that hold lists, and what each of their words should be. */
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

/** A list of words, joined by commas; those that `read` does not know are left out. */
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
