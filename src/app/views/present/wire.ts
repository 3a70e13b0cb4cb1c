import type { Blank } from './lesson.ts'

/** The two windows of a lesson: what the class sees, and the presenter's own. */
export type Role = 'class' | 'desk'

/** All that the windows have in common. */
export interface Shown {
  /** Query of the link of what is shown. */
  readonly query: string
  readonly blank: Blank | null
  /** When the lesson began, ms since the epoch. */
  readonly since: number
  /** Said because the other window asked, not because anybody moved. */
  readonly isAnswer: boolean
}

export type Message =
  | { readonly type: 'hello' }
  | { readonly type: 'bye' }
  | ({ readonly type: 'shown' } & Shown)

/** Sends to the other window what is said here. */
export interface Wire {
  readonly send: (message: Message) => void
  readonly close: () => void
}

/** Another version of the page may be open: what it says is not for this one. */
const FORM = 'truceline-lesson-1'

/** Longer than any link that this page writes. */
const LONGEST_QUERY = 8000

/** What a message says is shown; null where any part of it is not what it should be. */
function shownIn(data: Readonly<Record<string, unknown>>): Shown | null {
  const { query, blank, since, isAnswer } = data
  if (typeof query !== 'string' || query.length > LONGEST_QUERY) return null
  if (blank !== null && blank !== 'black' && blank !== 'white') return null
  if (typeof since !== 'number' || !Number.isFinite(since)) return null
  return typeof isAnswer === 'boolean' ? { query, blank, since, isAnswer } : null
}

/** What the other window said; null for whatever is not of this form, or said by a window of the same role. */
export function readMessage(data: unknown, own: Role): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const said = data as Readonly<Record<string, unknown>>
  const { form, from, type } = said
  if (form !== FORM || from !== (own === 'class' ? 'desk' : 'class')) return null
  if (type === 'hello' || type === 'bye') return { type }
  const shown = type === 'shown' ? shownIn(said) : null
  return shown && { type: 'shown', ...shown }
}

/** Joins the windows of one lesson; null where the browser lets windows say nothing to each other. */
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
