import type { Role } from './wire.ts'

const NAME = /^truceline-(class|desk)-([0-9a-f]{16})$/

/**
 * The lesson that this window belongs to, and its role: the name survives a reload, and no other
 * site sees it.
 */
export function lessonOfWindow(name: string): { readonly role: Role; readonly id: string } | null {
  const [, role, id] = NAME.exec(name) ?? []
  return (role === 'class' || role === 'desk') && id !== undefined ? { role, id } : null
}

/** The name of a lesson's window. */
export function windowName(role: Role, id: string): string {
  return `truceline-${role}-${id}`
}

/** An id that no other lesson on this device has. */
export function newLessonId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Opens the lesson's other window, or brings it to the front; false if the browser refuses. */
export function openLessonWindow(role: Role, id: string, query: string): boolean {
  const looks = role === 'desk' ? 'popup,width=1200,height=800' : ''
  try {
    return window.open(`?${query}`, windowName(role, id), looks) !== null
  } catch {
    return false
  }
}
