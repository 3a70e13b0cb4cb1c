import { titleOf } from '../text/titleOf.ts'
import type { FirstSession } from './firstSession.ts'

/** Keeps the title of the document that of the view; what is dragged or played does not touch it. */
export function followTitle({ store, words }: FirstSession): void {
  const write = (title: string): void => {
    if (document.title !== title) document.title = title
  }
  const title = (): string => {
    const { story, view } = store.get()
    return titleOf(story, view, words)
  }
  for (const key of ['mode', 'event', 'search', 'path', 'known'] as const)
    store.watch(
      ({ view }) => view[key],
      () => write(title()),
    )
  store.watch(
    ({ view }) => view.activity.name,
    () => write(title()),
  )
  write(title())
}
