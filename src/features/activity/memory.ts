/**
 * A pupil's answers, for as long as the browser tab is open. Nothing is kept before the first
 * answer; if the browser keeps nothing, the page still works.
 */
export interface Kept {
  /** By question. */
  readonly answers: Readonly<Record<string, string>>
  readonly isChecked: boolean
}

const PREFIX = 'truceline activity '

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { answers, isChecked } = value as Partial<Kept>
  if (typeof answers !== 'object' || answers === null || typeof isChecked !== 'boolean')
    return false
  return Object.values(answers).every((answer) => typeof answer === 'string')
}

/** The stored answers to a set; null if there are none or they cannot be read. */
export function recall(set: string): Kept | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(PREFIX + set) ?? 'null')
    return isKept(found) ? found : null
  } catch {
    return null
  }
}

/** Stores the answers to a set, or with null deletes them; false if the browser refuses. */
export function keep(set: string, kept: Kept | null): boolean {
  try {
    if (kept === null) sessionStorage.removeItem(PREFIX + set)
    else sessionStorage.setItem(PREFIX + set, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}
