import { knownOf } from '../../../view/known.ts'
import { formatOwn, readDraft, type OwnPath } from '../../../view/own.ts'
import { canRemember } from '../../device.ts'
import { keepPath, keptPath, type Slot } from '../../keptPath.ts'
import type { Session } from '../../session.ts'

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
  let path = shown ?? draft ?? BLANK
  let aside = isOther ? draft : recalled(session, 'before')
  let isKept = canRemember()
  let isSaved = shown !== null

  const write = (slot: Slot, kept: OwnPath | null): boolean =>
    keepPath(whole, slot, kept && !isBlank(kept) ? formatOwn(kept) : '')
  const keep = (): void => {
    isKept = write('now', path)
    write('before', aside)
    isSaved = false
  }
  return {
    path: () => path,
    aside: () => (aside && !isSame(aside, path) ? aside : null),
    isKept: () => isKept,
    isAtRisk: () => !isKept && !isSaved && !isBlank(path),
    change: (next) => {
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
  }
}
