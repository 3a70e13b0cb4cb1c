import type { Session } from '../../session.ts'

/**
 * Lays the handout over the page while the view asks for it, and takes it away again. Where its script
 * does not come, the page says so and stays as it is: it can be printed too.
 */
export function followHandout(session: Session): void {
  const { store } = session
  let close: (() => void) | null = null
  const isWanted = (): boolean => store.get().view.mode === 'handout'
  const follow = (): void => {
    if (!isWanted()) {
      close?.()
      close = null
      return
    }
    import('./openHandout.tsx').then(
      ({ openHandout }) => {
        if (isWanted()) close ??= openHandout(session)
      },
      () => document.getElementById('stopped')?.removeAttribute('hidden'),
    )
  }
  store.watch(({ view }) => view.mode, follow)
  follow()
}
