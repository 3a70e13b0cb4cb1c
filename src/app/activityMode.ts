import type { Session } from './session.ts'

/**
 * Class activities are a page of their own in the place of map, timeline and list. Their script comes
 * when one is asked for; until then, and where it does not come, the story stays where it is.
 */
export function followActivity(session: Session): void {
  let page: Promise<() => void> | undefined
  const root = document.documentElement
  const fail = (): void => {
    page = undefined
    delete root.dataset['page']
    document.getElementById('stopped')?.removeAttribute('hidden')
  }
  const follow = (): void => {
    const isWanted = session.store.get().view.mode === 'activity'
    if (isWanted)
      page ??= import('./views/activity/ActivityPage.tsx').then(({ openActivities }) =>
        openActivities(session),
      )
    if (!page) return
    const opened = page
    if (!isWanted) page = undefined
    opened.then((close) => (isWanted ? undefined : close()), fail)
  }
  session.store.watch(({ view }) => view.mode, follow)
  follow()
}
