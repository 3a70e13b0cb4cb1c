import { frameMessagesFor } from './messages.ts'
import { writeView } from '../../core/view/link/url.ts'
import { DEFAULT_VIEW, type View } from '../../core/view/view.ts'
import { openWindow, pageAddress } from '../../ui/browser/device.ts'
import type { FirstSession } from '../../session/firstSession.ts'

/** The full page at this view, as an address relative to the frame's own. */
export function fullPage(view: View): string {
  const { mode, embed } = DEFAULT_VIEW
  return `./?${writeView({ ...view, mode, embed })}`.replace(/\?$/, '')
}

/** Shows an address to copy if the host does not let the frame open windows. */
function showAddress({ store }: FirstSession, link: HTMLAnchorElement): void {
  const { refused } = frameMessagesFor(store.whole.language)
  const field = document.createElement('input')
  field.readOnly = true
  field.value = link.href
  field.setAttribute('aria-label', refused)
  const note = document.createElement('p')
  note.className = 'stopped is-refused'
  note.setAttribute('role', 'alert')
  note.append(refused, ' ', field)
  document.querySelector('.is-refused')?.remove()
  document.querySelector('.sheet')?.before(note)
  field.select()
}

/**
 * Links out of the frame open a new window: otherwise their target would replace the map. A sandbox
 * may silently refuse windows; then the address is shown instead.
 */
export function guardLinks(session: FirstSession): void {
  const full = document.querySelector<HTMLAnchorElement>('.full-page')
  const point = (): void => {
    full?.setAttribute('href', fullPage(session.store.get().view))
  }
  point()
  session.store.watch(({ view }) => view, point)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || !leavesFrame(link)) return
    link.target = '_blank'
    link.rel = 'noopener'
    if (window.origin !== 'null') return
    event.preventDefault()
    if (!openWindow(link.href)) showAddress(session, link)
  })
}

/** Links within this document stay in the frame. */
function leavesFrame(link: HTMLAnchorElement): boolean {
  const [here] = pageAddress().split('#')
  const [there] = link.href.split('#')
  return there !== here || link.hash === ''
}
