import { commandsOf } from '../../store/commands.ts'
import { step } from '../../store/step.ts'
import type { State } from '../../store/store.ts'
import type { Play } from './play.ts'

/** Time to notice a change on the map, and to read a title at some 200 words a minute. */
const NOTICE_MS = 900
const WORD_MS = 300

function dwell({ story, view }: State): number {
  const title = story.events.find(({ id }) => id === view.event)?.title ?? ''
  return NOTICE_MS + title.split(/\s+/).length * WORD_MS
}

/**
 * From event to event, pausing on each for as long as its title takes to read; from the last back
 * to the first.
 */
export const playByEvent: Play = ({ store }, { ticker, end }) => {
  const commands = commandsOf(store, 'play')
  const go = (): void => {
    const before = store.get().view
    commands.step(1)
    if (store.get().view === before) end()
    else cancel = ticker.after(dwell(store.get()), go)
  }
  let cancel = ticker.after(0, go)
  const { story, shown } = store.get()
  if (step(story, shown, 1) === shown) {
    commands.select(null)
    commands.seek(story.opens)
  }
  return () => cancel()
}
