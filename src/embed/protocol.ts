/**
 * Messages between a frame and its host page: plain objects with the protocol's version under
 * `truceline`. Both sides read them with the functions below. Anything not exactly of this shape is
 * ignored.
 */

/** A reader of messages ignores every other version. */
export const VERSION = 1

/** Longest text accepted from the other side: none of our addresses or sentences comes near it. */
const LONGEST = 4000

/**
 * Greatest height in CSS px that a frame may request: a long list on a narrow page, with room to
 * spare.
 */
export const HIGHEST = 100_000

/** From the frame to its host page. */
export type FromFrame =
  /** The frame is listening. */
  | { readonly type: 'ready'; readonly sentence: string; readonly link: string }
  /** CSS px that it would like to have. */
  | { readonly type: 'height'; readonly height: number }
  /** What is shown, as a sentence and as the address of the full page at that view. */
  | { readonly type: 'view'; readonly sentence: string; readonly link: string }
  | {
      readonly type: 'event'
      readonly event: string
      readonly title: string
      readonly link: string
    }

/** From the host page to the frame. */
export type ToFrame =
  /** Asks the frame to repeat its messages. */
  | { readonly type: 'hello' }
  /** Opens a view: the query of a link, with or without its question mark. */
  | { readonly type: 'open'; readonly query: string }
  | { readonly type: 'select'; readonly event: string | null }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  /** CSS px that the frame may ask for at most. */
  | { readonly type: 'limit'; readonly height: number }
  | { readonly type: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }

type Fields = Readonly<Record<string, (value: unknown) => boolean>>

/** What nobody sees, or what turns the text around it. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for; \p{Cc} is beyond old browsers
const UNSEEN = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

const text = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST && !UNSEEN.test(value)

/** Hosts make links of it. */
const address = (value: unknown): boolean =>
  text(value) && /^(https?|file|blob|about):/.test(value as string)

const height = (value: unknown): boolean =>
  typeof value === 'number' && value >= 1 && value <= HIGHEST

const FROM_FRAME: Readonly<Record<FromFrame['type'], Fields>> = {
  ready: { sentence: text, link: address },
  height: { height },
  view: { sentence: text, link: address },
  event: { event: text, title: text, link: address },
}

const TO_FRAME: Readonly<Record<ToFrame['type'], Fields>> = {
  hello: {},
  open: { query: text },
  select: { event: (value) => value === null || text(value) },
  step: { by: (value) => value === 1 || value === -1 },
  play: {},
  pause: {},
  limit: { height },
  theme: { theme: (value) => value === 'auto' || value === 'light' || value === 'dark' },
}

function own(record: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined
}

/** The message with exactly the fields of its type; null for anything else. */
function read(shapes: Readonly<Record<string, Fields>>, data: unknown): object | null {
  if (typeof data !== 'object' || data === null || own(data, 'truceline') !== VERSION) return null
  const type = own(data, 'type')
  const fields = typeof type === 'string' ? (own(shapes, type) as Fields | undefined) : undefined
  if (!fields) return null
  const message: Record<string, unknown> = { type }
  for (const name of Object.keys(fields)) {
    const value = own(data, name)
    if (!fields[name]?.(value)) return null
    message[name] = value
  }
  return message
}

/**
 * A frame's message; null if the data are not a message of this protocol. Never throws on cloned
 * data.
 */
export function readFromFrame(data: unknown): FromFrame | null {
  return read(FROM_FRAME, data) as FromFrame | null
}

/**
 * A host's message; null if the data are not a message of this protocol. Never throws on cloned
 * data.
 */
export function readToFrame(data: unknown): ToFrame | null {
  return read(TO_FRAME, data) as ToFrame | null
}

/** A message in the form in which it is posted. */
export function written<Message extends FromFrame | ToFrame>(
  message: Message,
): Message & { readonly truceline: typeof VERSION } {
  return { truceline: VERSION, ...message }
}
