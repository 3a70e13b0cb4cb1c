import { createRoot } from '../../ui/parts/roots.ts'
import { handoutMessagesFor } from './messages.ts'
import { DEFAULT_VIEW } from '../../core/view/view.ts'
import { focusedNow } from '../../ui/dom/focusedNow.ts'
import { addStyle } from '../../ui/styles/lateStyle.ts'
import type { Session } from '../../session/session.ts'
import css from './handout.css?inline'
import { Handout } from './Handout.tsx'
import { wearMargins } from './wearMargins.ts'

/**
 * Replaces the page with the handout, and puts its title and page numbers in the margins of paper.
 * Returns a function that removes all of it and restores the page.
 */
export function openHandout(session: Session): () => void {
  const { store, commands } = session
  const { story, view } = store.get()
  const messages = handoutMessagesFor(story.language)
  const root = document.documentElement
  const { path, step } = view
  /** Choices made for paper do not apply to the page that the reader goes back to. */
  const leave = (): void => {
    const { mode, handout } = DEFAULT_VIEW
    commands.open({ ...store.get().view, mode, handout, path, step })
  }
  const [before, scrolled] = [focusedNow(), window.scrollY]
  addStyle(css)
  const takeOff = wearMargins(session)
  const element = document.createElement('main')
  element.className = 'handout'
  document.body.append(element)
  root.classList.add('has-handout')
  window.scrollTo({ top: 0, behavior: 'instant' })
  const react = createRoot(element)
  react.render(<Handout session={session} messages={messages} onLeave={leave} />)
  return () => {
    react.unmount()
    element.remove()
    takeOff()
    root.classList.remove('has-handout')
    window.scrollTo({ top: scrolled, behavior: 'instant' })
    before?.focus()
  }
}
