import { createRoot } from 'react-dom/client'
import { handoutWordsFor } from '../../../text/handoutWords.ts'
import { DEFAULT_VIEW } from '../../../view/view.ts'
import { focusedNow } from '../../focusedNow.ts'
import { addStyle } from '../../lateStyle.ts'
import type { Session } from '../../session.ts'
import css from './handout.css?inline'
import { Handout } from './Handout.tsx'
import { wearMargins } from '../../paper/wearMargins.ts'

/**
 * Replaces the page with the handout, and puts its title and page numbers in the margins of paper.
 * Returns a function that removes all of it and restores the page.
 */
export function openHandout(session: Session): () => void {
  const { store, commands } = session
  const { story, view } = store.get()
  const words = handoutWordsFor(story.language)
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
  react.render(<Handout session={session} words={words} onLeave={leave} />)
  return () => {
    react.unmount()
    element.remove()
    takeOff()
    root.classList.remove('has-handout')
    window.scrollTo({ top: scrolled, behavior: 'instant' })
    before?.focus()
  }
}
