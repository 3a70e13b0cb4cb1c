import type { StoryOutline } from '../model/story.ts'
import { parseMoment } from '../time/time.ts'
import { asKnownAt, instantOfKnown } from './asKnown.ts'
import { boundOf, instantOfBound, type Extent } from './bounds.ts'
import { setTimeMode } from './playhead.ts'
import type { AsKnown, TimeMode, View } from './view.ts'

function isReadable(known: AsKnown): boolean {
  if (typeof known === 'number') return Number.isFinite(known)
  return parseMoment(known, 'UTC')?.precision === 'day'
}

/**
 * Shows the story as it was known then; null shows all. An invalid day or instant changes nothing.
 */
export function setKnown(view: View, known: AsKnown | null): View {
  if (known === view.known || (known !== null && !isReadable(known))) return view
  return { ...view, known }
}

/** The ways of showing time: the modes of the playhead, and the story as known at it. */
export const TIME_WAYS = ['up-to', 'at', 'between', 'known'] as const satisfies readonly (
  | TimeMode
  | 'known'
)[]
export type TimeWay = (typeof TIME_WAYS)[number]

/** The way in which a view shows time. */
export function timeWay({ known, time }: View): TimeWay {
  return known === null ? time.mode : 'known'
}

/** What the playhead of the view stands for; the end of a range. */
function knownAtPlayhead(story: Extent & { readonly zone: string }, { time }: View): AsKnown {
  const bound = time.mode === 'between' ? time.to : time.at
  return asKnownAt(instantOfBound(bound, story), story.zone)
}

/**
 * Changes the way of showing time and keeps the position. As known on begins at the playhead; every other
 * way shows the whole story again, and to its end if the playhead still stands where it took up what was known.
 */
export function setTimeWay(story: StoryOutline, view: View, way: TimeWay): View {
  if (way !== 'known') return setTimeMode(story, leaveKnown(story, view), way)
  const limited = setTimeMode(story, view, 'up-to')
  return setKnown(limited, knownAtPlayhead(story, limited))
}

/** Shows the story as known later too; a playhead that stood for what was known goes to its end. */
export function leaveKnown(story: StoryOutline, view: View): View {
  if (view.known === null) return view
  const isAtKnown = view.time.mode === 'up-to' && knownAtPlayhead(story, view) === view.known
  return {
    ...view,
    known: null,
    ...(isAtKnown && { time: { mode: 'up-to' as const, at: 'latest' as const } }),
  }
}

/** While the story is shown as it was known, the playhead, once it rests, says until when. */
export function knowAtPlayhead(story: StoryOutline, view: View): View {
  return view.known === null || view.time.mode === 'between'
    ? view
    : setKnown(view, knownAtPlayhead(story, view))
}

/**
 * A day ends later in other zones than in the story's own: a playhead that stands at its end goes on to the last that
 * had happened by then and was known, so that nothing of what was known is left out.
 *
 * @param story as it was known
 */
export function toLastKnown(story: StoryOutline, view: View): View {
  const { known, time } = view
  if (known === null || time.mode !== 'up-to' || knownAtPlayhead(story, view) !== known) return view
  const end = instantOfKnown(known, story)
  const at = instantOfBound(time.at, story)
  const last = story.events.findLast(({ anchor }) => anchor <= end)?.anchor ?? at
  return last > at ? { ...view, time: { mode: 'up-to', at: boundOf(last, story) } } : view
}
