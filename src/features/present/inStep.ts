import { knownOf } from '../../core/view/known.ts'
import { readView, writeView } from '../../core/view/link/url.ts'
import { withKeptPath } from '../pathBuilder/keptPath.ts'
import type { Session } from '../../session/session.ts'
import type { Lesson } from './lesson.ts'
import { connect, type Message, type Role } from './wire.ts'

/** Whether the other window responds: not yet, yes, no longer, or never in this browser. */
export type Partner = 'awaited' | 'there' | 'gone' | 'silent' | 'impossible'

export interface InStep {
  readonly partner: () => Partner
  readonly isFrozen: () => boolean
  /**
   * While frozen, this window moves freely and the other stays; unfrozen, the other follows again.
   */
  readonly freeze: (isFrozen: boolean) => void
  readonly stop: () => void
}

/**
 * Ms after which a window that does not answer counts as silent; later answers are still accepted.
 */
const PATIENCE = 4000

/**
 * Keeps the two windows of a lesson in step: when one moves, the other follows. Each keeps its own
 * layout and colours. A step in the class window while the view is frozen unfreezes it: the lesson
 * goes on.
 */
export function keepInStep(
  { store, commands }: Session,
  lesson: Lesson,
  { id, role }: { readonly id: string; readonly role: Role },
  tell: () => void,
): InStep {
  let partner: Partner = 'awaited'
  let isFrozen = false
  let isHearing = false
  let hasMoved = false
  const over = new AbortController()

  const become = (next: Partner): void => {
    partner = next
    tell()
  }
  const wire = connect(id, role, hear)
  const send = (message: Message): void => wire?.send(message)
  const sendShown = (isAnswer = false): void => {
    const { view, settled } = store.get()
    if (isHearing || isFrozen || !settled) return
    hasMoved ||= !isAnswer
    send({
      type: 'shown',
      query: writeView(view),
      blank: lesson.blank(),
      elapsed: lesson.elapsed(),
      isAnswer,
    })
  }

  function take({ query, blank, elapsed }: Message & { type: 'shown' }): void {
    const { mode, theme, embed } = store.get().view
    isHearing = true
    lesson.setElapsed(elapsed)
    const { view } = readView(withKeptPath(store.whole, query), knownOf(store.whole))
    commands.open({ ...view, mode, theme, embed })
    lesson.setBlank(blank)
    isHearing = false
  }

  function hear(message: Message): void {
    if (message.type === 'bye') return become('gone')
    if (message.type === 'hello') sendShown(true)
    // An answer that arrives after a step taken here would undo it.
    else if (!message.isAnswer || !hasMoved) {
      isFrozen = false
      take(message)
    }
    become('there')
  }

  const unwatch = [
    store.watch(
      ({ settled }) => settled,
      () => sendShown(),
    ),
    lesson.watch(() => sendShown()),
  ]
  const silence = setTimeout(() => {
    if (partner === 'awaited') become('silent')
  }, PATIENCE)
  const leave = (): void => send({ type: 'bye' })
  window.addEventListener('pagehide', leave, { signal: over.signal })
  if (wire === null) become('impossible')
  // A window that joins later, or again, is told where the lesson is.
  send({ type: 'hello' })
  return {
    partner: () => partner,
    isFrozen: () => isFrozen,
    freeze: (next) => {
      isFrozen = next
      sendShown()
      tell()
    },
    stop: () => {
      leave()
      over.abort()
      clearTimeout(silence)
      for (const end of unwatch) end()
      wire?.close()
    },
  }
}
