import { atFirstSign } from '../interest.ts'
import type { Session } from '../session.ts'
import { createBanner, type BannerState } from './banner.ts'

/**
 * "As known on": keeps the banner, and fetches when things became known as soon as that is asked.
 * Until it is there the store shows nothing of the story (`is-hushed` hides what the document holds),
 * so that nothing later is ever seen.
 */
export function followKnown(session: Session, list: HTMLElement): void {
  const { store } = session
  const root = document.documentElement
  let state: BannerState = 'idle'
  const banner = createBanner(session, () => fetchLens())

  const sync = (): void => {
    const isOn = store.get().view.known !== null
    root.classList.toggle('is-known', isOn)
    root.classList.toggle('is-hushed', isOn && state !== 'ready')
    banner(state)
  }

  const fetchLens = (): void => {
    if (state === 'waiting' || state === 'ready') return
    state = 'waiting'
    sync()
    import('./lens.ts').then(
      ({ createLens }) => {
        store.setLens(createLens(session, list))
        state = 'ready'
        sync()
      },
      () => {
        state = 'failed'
        sync()
        atFirstSign(fetchLens)
      },
    )
  }

  const follow = (): void => {
    sync()
    if (store.get().view.known !== null) fetchLens()
  }
  store.watch(({ view }) => [view.known, view.clock, view.path].join(' '), follow)
  follow()
}
