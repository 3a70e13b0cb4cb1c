import { useState } from 'react'
import { keep, recall, type Kept } from './memory.ts'
import type { ActivityParts } from './parts.ts'

/** The state of one set while it is played. */
export interface Play {
  readonly answers: Kept['answers']
  readonly isChecked: boolean
  /** Whether answers of an earlier visit were found. */
  readonly isResumed: boolean
  /** Goes up whenever the questions are begun anew: the focus goes to their heading then. */
  readonly turn: number
  /** Whether anything has been answered, and so is kept. */
  readonly isBegun: boolean
  /** False where the browser keeps nothing. */
  readonly isKept: boolean
  readonly answer: (question: string, value: string) => void
  readonly check: () => void
  /** Back to the questions, the answers as they are. */
  readonly again: () => void
  /** Forgets all answers. */
  readonly clear: () => void
}

const NOTHING: Kept = { answers: {}, isChecked: false }

/** What a set is known by in the tab's memory: a story that has changed asks other questions. */
function setId({ session, activity }: ActivityParts, questions: readonly string[]): string {
  const { name, seed, size } = activity
  return [session.store.whole.id, name, seed, size, ...questions].join(' ')
}

/**
 * Answers to the questions of these ids, kept in the tab from the first answer on. Mount it anew for
 * another set.
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
