import type { Mode } from '../view/view.ts'
import type { Session } from './session.ts'

/**
 * What one way to lay out the page needs: fetched when the view first asks for it, and closed when the view
 * no longer does. Where its script does not come, a line says so, and the page stays as it is.
 * @param open fetches and opens; resolves to what closes it again
 */
export function followMode({ store }: Session, mode: Mode, open: () => Promise<() => void>): void {
  let opened: Promise<() => void> | undefined
  const begin = (): void => {
    const asked = open()
    opened = asked
    asked.catch(() => {
      if (opened === asked) opened = undefined
      delete document.documentElement.dataset['page']
      document.getElementById('stopped')?.removeAttribute('hidden')
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
