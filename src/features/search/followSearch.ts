import { isSearchAwaited } from '../../scene/shared/visible.ts'
import { element, pressable } from '../../ui/dom/element.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { hide } from '../../ui/dom/quietly.ts'
import { awaited } from '../../session/tellStopped.ts'
import { fetchSearch } from './fetchSearch.ts'

/**
 * The search is fetched once its field has the focus or the view asks for words. Until it is there, a link
 * with a search shows neither list nor marks (`is-held`), and what is typed leaves the picture as it was: no
 * event is seen that then goes. Where it cannot be had, everything is shown, and a line after `stopped` says so
 * and offers to try again; what was typed stays.
 */
export function followSearch(
  { store, messages }: FirstSession,
  bar: HTMLElement,
  stopped: HTMLElement,
): void {
  const { classList } = document.documentElement
  const { searchFailed, tryAgain } = messages.notices
  const again = pressable(tryAgain, () => {
    // The button goes; whoever pressed it goes on in the field.
    bar.querySelector<HTMLElement>('.search')?.focus()
    ask()
  })
  const note = element('p', { class: 'stopped', role: 'alert' })
  hide(note, true)
  stopped.after(note)

  const rest = (hasFailed: boolean): void => {
    classList.remove('is-held')
    hide(note, !hasFailed)
    note.replaceChildren(...(hasFailed ? [searchFailed, ' ', again] : []))
  }
  let isAsked = false
  function ask(): void {
    if (isAsked) return
    isAsked = true
    awaited(fetchSearch(store)).then(
      () => rest(false),
      () => {
        isAsked = false
        // Who only touched the field is not told: it is asked again with the first letter.
        const { story, view } = store.get()
        rest(isSearchAwaited(story, view))
      },
    )
  }

  const follow = (): void => {
    const { story, view } = store.get()
    if (isSearchAwaited(story, view)) ask()
  }
  bar.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('.search')) ask()
  })
  store.watch(({ view }) => view.search, follow)
  const { story, view } = store.get()
  classList.toggle('is-held', isSearchAwaited(story, view))
  follow()
}
