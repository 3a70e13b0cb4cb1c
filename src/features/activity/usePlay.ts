import { useState } from 'react'
import { keep, recall, type Kept } from './memory.ts'
import type { ActivityParts } from './parts.ts'

/** The state of one set while it is played. */
export interface Play {
  readonly answers: Kept['answers']
  readonly isChecked: boolean
  /** Whether answers from an earlier visit were found. */
  readonly isResumed: boolean
  /** Incremented whenever the questions are restarted: the focus then goes to their heading. */
  readonly turn: number
  /** Whether anything has been answered, and so stored. */
  readonly isBegun: boolean
  /** False if the browser keeps nothing. */
  readonly isKept: boolean
  readonly answer: (question: string, value: string) => void
  readonly check: () => void
  /** Back to the questions, keeping the answers. */
  readonly again: () => void
  /** Deletes all answers. */
  readonly clear: () => void
}

const NOTHING: Kept = { answers: {}, isChecked: false }

/**
 * The key of a set in the tab's storage; it changes with the story, since that changes the
 * questions.
 */
function setId({ session, activity }: ActivityParts, questions: readonly string[]): string {
  const { name, seed, size } = activity
  return [session.store.whole.id, name, seed, size, ...questions].join(' ')
}

/**
 * Answers to the questions with these ids, stored in the tab from the first answer on. Remount it
 * for another set.
 */
export function usePlay(parts: ActivityParts, questions: readonly string[]): Play {
  const set = setId(parts, questions)
  const [found] = useState(() => recall(set))
  const [kept, setKept] = useState<Kept>(found ?? NOTHING)
  const [isResumed, setResumed] = useState(found !== null)
  const [isKept, setIsKept] = useState(true)
  const [turn, setTurn] = useState(0)
  const put = (next: Kept): void => {
    setKept(next)
    setIsKept(keep(set, next === NOTHING ? null : next))
  }
  return {
    ...kept,
    isResumed,
    isKept,
    turn,
    isBegun: kept !== NOTHING,
    answer: (question, value) =>
      put({ answers: { ...kept.answers, [question]: value }, isChecked: false }),
    check: () => put({ ...kept, isChecked: true }),
    again: () => {
      setTurn(turn + 1)
      put({ ...kept, isChecked: false })
    },
    clear: () => {
      setTurn(turn + 1)
      setResumed(false)
      put(NOTHING)
    },
  }
}
