import { titleOf } from '../text/titleOf.ts'
import type { FirstSession } from '../session/firstSession.ts'

/** Keeps the title of the document that of the view; what is dragged or played does not touch it. */
export function followTitle({ store, messages }: FirstSession): void {
  const tell = (): void => {
    const { story, view } = store.get()
    const title = titleOf(story, view, messages)
    if (document.title !== title) document.title = title
  }
  for (const key of ['mode', 'event', 'search', 'path', 'known'] as const)
    store.watch(({ view }) => view[key], tell)
  store.watch(({ view }) => view.activity.name, tell)
  tell()
}
