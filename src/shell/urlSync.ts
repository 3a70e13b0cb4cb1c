import type { StoryOutline } from '../core/model/story.ts'
import { openLink } from '../core/view/open.ts'
import type { Pair } from '../core/view/link/query.ts'
import { historyOf, writeView, type ReadView } from '../core/view/link/url.ts'
import { afterPaint } from '../ui/browser/afterPaint.ts'
import { isFramed, pageAnchor, pageQuery, writeQuery } from '../ui/browser/environment.ts'
import { isLesson } from '../core/view/layout.ts'
import { withKeptPath } from '../features/pathBuilder/keptPath.ts'
import { isHeld } from '../store/held.ts'
import type { FirstSession } from '../session/firstSession.ts'

/**
 * A hand that moves something has rested when it has not moved it for so many ms; and what plays is
 * written at most once in so many: Safari refuses 100 writes in 30 s.
 */
const PACE_MS = 300

/**
 * The view that the page's own address asks for. A link to a claim (`#event--claim`), whose anchor is on
 * the event's own page, opens the event.
 */
export function readAddress(story: StoryOutline): ReadView {
  const query = pageQuery()
  const [, event] = /^(.+?)--/.exec(pageAnchor()) ?? []
  if (query !== '' || !story.events.some(({ id }) => id === event))
    return openLink(story, withKeptPath(story, query))
  return openLink(story, `?event=${event}`)
}

/**
 * Keeps the address bar at the view: a choice makes a new entry in the history, a drag that rests and
 * what plays rewrite the one that is there. A write costs more than a step of a drag, so that a drag
 * under way makes none. Back and Forward open what they lead to. What is not ours in the query stays.
 */
export function syncUrl({ store, commands }: FirstSession, rest: readonly Pair[]): () => void {
  let written = store.get().view
  let isReading = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    const { view, mover } = store.get()
    const how = historyOf(written, view)
    written = view
    // The Back button of the page around a frame belongs to that page.
    const isQuiet = mover === 'play' || isFramed()
    if (how !== null) writeQuery(writeView(view, rest), isQuiet ? 'replace' : how)
  }

  const onChange = (): void => {
    if (isReading) return
    const state = store.get()
    const { view, settled } = state
    if (settled && historyOf(written, view) === 'push')
      return isLesson(view) ? afterPaint(write) : write()
    if (isHeld(state)) clearTimeout(timer)
    if (isHeld(state) || timer === undefined) timer = setTimeout(write, PACE_MS)
  }

  const onPop = (): void => {
    isReading = true
    clearTimeout(timer)
    timer = undefined
    commands.open(readAddress(store.whole).view)
    written = store.get().view
    isReading = false
  }

  const unwatch = store.watch(({ view }) => view, onChange)
  window.addEventListener('popstate', onPop)
  return () => {
    unwatch()
    clearTimeout(timer)
    window.removeEventListener('popstate', onPop)
  }
}
