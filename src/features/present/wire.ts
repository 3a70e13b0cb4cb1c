import { DAY } from '../../core/time/instant.ts'
import type { Blank } from './lesson.ts'

/** The two windows of a lesson: the class window and the presenter's own. */
export type Role = 'class' | 'desk'

/** Everything that the windows share. */
export interface Shown {
  /** Query of the link to what is shown. */
  readonly query: string
  readonly blank: Blank | null
  /** For how many ms the lesson has been going on: clocks may be set meanwhile, and no two windows start as one. */
  readonly elapsed: number
  /** Sent because the other window asked, not because anything moved. */
  readonly isAnswer: boolean
}

export type Message =
  | { readonly type: 'hello' }
  | { readonly type: 'bye' }
  | ({ readonly type: 'shown' } & Shown)

/** Sends messages to the other window. */
export interface Wire {
  readonly send: (message: Message) => void
  readonly close: () => void
}

/** Another version of the page may be open: its messages are not for this one. */
const FORM = 'truceline-lesson-2'

/** Longer than any link this page writes. */
const LONGEST_QUERY = 8000

/** A year, in ms: a window that is never closed. */
const LONGEST_LESSON = 366 * DAY

/** The view in a message; null if any part of it is not as it should be. */
function shownIn(data: Readonly<Record<string, unknown>>): Shown | null {
  const { query, blank, elapsed, isAnswer } = data
  if (typeof query !== 'string' || query.length > LONGEST_QUERY) return null
  if (blank !== null && blank !== 'black' && blank !== 'white') return null
  if (typeof elapsed !== 'number' || !(elapsed >= 0 && elapsed <= LONGEST_LESSON)) return null
  return typeof isAnswer === 'boolean' ? { query, blank, elapsed, isAnswer } : null
}

/**
 * A message from the other window; null if it does not have this form, or is from a window with the
 * same role.
 */
export function readMessage(data: unknown, own: Role): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const said = data as Readonly<Record<string, unknown>>
  const { form, from, type } = said
  if (form !== FORM || from !== (own === 'class' ? 'desk' : 'class')) return null
  if (type === 'hello' || type === 'bye') return { type }
  const shown = type === 'shown' ? shownIn(said) : null
  return shown && { type: 'shown', ...shown }
}

/** Connects the windows of one lesson; null if the browser does not let windows communicate. */
export function connect(id: string, own: Role, hear: (message: Message) => void): Wire | null {
  try {
    const channel = new BroadcastChannel(`truceline-lesson-${id}`)
    channel.addEventListener('message', ({ data }) => {
      const message = readMessage(data, own)
      if (message) hear(message)
    })
    return {
      send: (message) => channel.postMessage({ form: FORM, from: own, ...message }),
      close: () => channel.close(),
    }
  } catch {
    return null
  }
}
