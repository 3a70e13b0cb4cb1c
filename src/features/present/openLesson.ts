import type { Tours } from '../../core/model/tours.ts'
import { DEFAULT_VIEW, type Mode, type View } from '../../core/view/view.ts'
import { addStyle } from '../../ui/styles/lateStyle.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { withAllMessages, type Session } from '../../session/session.ts'
import { openClassRoom } from './classRoom.ts'
import deskCss from './desk.css?inline'
import { openDeskRoom } from './deskRoom.ts'
import bandCss from './band.css?inline'
import viewCss from './view.css?inline'
import sheetsCss from '../../ui/styles/sheets.css?inline'

type Open = (session: Session, mapSection: HTMLElement) => () => void

/** Page layouts for a lesson: the class view and the presenter's own window. */
const ROOMS: Partial<Record<Mode, Open>> = { present: openClassRoom, presenter: openDeskRoom }

/** The map loads WebGL on the first interaction: a lesson should not wait for one. */
function hastenMap(mapSection: HTMLElement): void {
  mapSection.querySelector('#map')?.dispatchEvent(new Event('pointerenter'))
}

/** After a lesson worked by keys alone nothing has the focus: whoever goes on by Tab begins at the time controls. */
function focusControls(): void {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('#timebar .is-play')?.focus({ preventScroll: true })
}

/** From now on, lays out the page for a lesson whenever the view says so. */
export function startPresent(first: FirstSession, mapSection: HTMLElement, tours: Tours): void {
  const session = withAllMessages(first, tours)
  const root = document.documentElement
  let room: Open | undefined
  let close: (() => void) | undefined
  addStyle(sheetsCss)
  addStyle(viewCss)
  addStyle(bandCss)
  addStyle(deskCss)
  const follow = (before: View): void => {
    const { mode, path } = session.store.get().view
    // The tour builder opens over the lesson in progress, which stays as it is.
    const isOver = mode === 'build' && path === before.path
    if (ROOMS[mode] === room || (room && isOver)) return
    close?.()
    room = ROOMS[mode]
    if (room) root.dataset['mode'] = mode
    else if (root.dataset['mode']?.startsWith('present')) delete root.dataset['mode']
    root.classList.toggle('is-presented', room !== undefined)
    // What loses the focus in a lesson leaves it to nothing that Space would press instead of going on.
    if (room) root.dataset['heir'] = '.present-title'
    else delete root.dataset['heir']
    close = room?.(session, mapSection)
    if (!room) focusControls()
    if (room) hastenMap(mapSection)
  }
  session.store.subscribe(({ view }, before) => {
    if (view.mode !== before.view.mode) follow(before.view)
  })
  follow(DEFAULT_VIEW)
}
