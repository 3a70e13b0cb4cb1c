import { knownOf } from '../../core/view/known.ts'
import { formatOwn, readDraft, type OwnPath } from '../../core/view/own.ts'
import { canRemember } from '../../ui/browser/device.ts'
import { keepPath, keptPath, type Slot } from './keptPath.ts'
import type { Session } from '../../session/session.ts'

/** The tour being made. Every change is stored immediately. */
export interface Work {
  readonly path: () => OwnPath
  /** The previous tour, replaced by this one; null if there was none. */
  readonly aside: () => OwnPath | null
  /** Whether it is stored beyond the page. */
  readonly isKept: () => boolean
  /** Whether it would be lost with the page. */
  readonly isAtRisk: () => boolean
  readonly change: (path: OwnPath) => void
  /** Replaces it with another and keeps the previous one. */
  readonly replace: (path: OwnPath) => void
  /** Forgets the previous one. */
  readonly forget: () => void
  /** It was saved as a file. */
  readonly markSaved: () => void
  /** Takes over what another tab has stored meanwhile; whether that is another tour than this one. */
  readonly takeOver: () => boolean
}

export const BLANK: OwnPath = { title: '', steps: [] }

export function isBlank({ title, steps }: OwnPath): boolean {
  return title.trim() === '' && steps.length === 0
}

function isSame(one: OwnPath, other: OwnPath): boolean {
  return formatOwn(one) === formatOwn(other)
}

/** Stored earlier work; null if there is none worth keeping. */
function recalled({ store: { whole } }: Session, slot: Slot): OwnPath | null {
  const draft = readDraft(keptPath(whole, slot), knownOf(whole))
  return draft && !isBlank(draft) ? draft : null
}

/** Resumes the tour being shown, or else the stored one. */
export function takeUpWork(session: Session): Work {
  const { whole } = session.store
  const shown = session.store.get().view.own
  const draft = recalled(session, 'now')
  const isOther = shown && draft && !isSame(shown, draft)
  const textNow = (): string => keptPath(whole, 'now') ?? ''
  let path = shown ?? draft ?? BLANK
  let aside = isOther ? draft : recalled(session, 'before')
  let isKept = canRemember()
  let isSaved = shown !== null
  /** What this tab last wrote or read: anything else is the work of another. */
  let known = textNow()

  const write = (slot: Slot, kept: OwnPath | null): boolean =>
    keepPath(whole, slot, kept && !isBlank(kept) ? formatOwn(kept) : '')
  /** A tour of another tab that this one has not seen is not written over but put aside. */
  const spare = (): void => {
    const stored = recalled(session, 'now')
    if (stored && textNow() !== known && !isSame(stored, path)) aside = stored
  }
  const keep = (): void => {
    isKept = write('now', path)
    write('before', aside)
    known = textNow()
    isSaved = false
  }
  return {
    path: () => path,
    aside: () => (aside && !isSame(aside, path) ? aside : null),
    isKept: () => isKept,
    isAtRisk: () => !isKept && !isSaved && !isBlank(path),
    change: (next) => {
      spare()
      path = next
      keep()
    },
    replace: (next) => {
      if (!isBlank(path)) aside = path
      path = next
      keep()
    },
    forget: () => {
      aside = null
      keep()
    },
    markSaved: () => {
      isSaved = true
    },
    takeOver: () => {
      const stored = recalled(session, 'now')
      // A tour that came with a link and has not been changed stays: the stored one is brought back on request.
      const isOurs = (isBlank(path) ? '' : formatOwn(path)) === known
      aside = isOurs ? recalled(session, 'before') : (stored ?? recalled(session, 'before'))
      known = textNow()
      const next = isOurs ? (stored ?? BLANK) : path
      const isOther = !isSame(next, path)
      path = next
      return isOther
    },
  }
}
