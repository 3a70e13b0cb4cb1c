import type { Mode } from '../core/view/view.ts'
import type { Session } from '../session/session.ts'
import { awaited, tellStopped } from '../session/tellStopped.ts'

/**
 * Loads what a mode of the page needs when the view first asks for it, and closes it when the view
 * no longer does. If its script cannot be loaded, a line says so, and the page stays as it is.
 *
 * @param open fetches and opens; resolves to a function that closes it again
 */
export function followMode({ store }: Session, mode: Mode, open: () => Promise<() => void>): void {
  let opened: Promise<() => void> | undefined
  const begin = (): void => {
    const asked = awaited(open())
    opened = asked
    asked.catch(() => {
      if (opened === asked) opened = undefined
      delete document.documentElement.dataset['page']
      tellStopped()
    })
  }
  const follow = (): void => {
    const isWanted = store.get().view.mode === mode
    if (isWanted && !opened) begin()
    if (isWanted || !opened) return
    opened.then(
      (close) => close(),
      () => {},
    )
    opened = undefined
  }
  store.watch(({ view }) => view.mode, follow)
  follow()
}
