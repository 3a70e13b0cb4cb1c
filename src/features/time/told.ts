import type { PanelContent } from '../../islands/map/overlay/panel.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { Span } from '../../core/time/span.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Told } from '../../scene/shared/intent.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { capital } from '../../text/capital.ts'
import { daysOf, formatDays } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import type { AxisMessages } from '../../text/messages/axisMessages.ts'
import type { FirstMessages } from '../../text/messages/first.ts'

/** What a band or a count stands for, in words. */
export interface Content extends PanelContent {
  /** Paragraphs instead of a list: when, then what it means and who says so. */
  readonly text: readonly string[]
  /** Events that the list leaves out. */
  readonly left: number
}

export interface Context {
  readonly story: StoryOutline
  readonly scene: TimelineScene
  readonly selected: string | null
  readonly messages: FirstMessages & { readonly axis: AxisMessages }
}

/** More entries than this are no list to read. */
const MOST = 50

/** The meaning of a band is in the document, under the same id: it is not sent twice. */
function meaningOf(id: string): string {
  const found = document.querySelector(`[data-era="${CSS.escape(id)}"] dd`)
  return found?.textContent ?? ''
}

function aboutEra(id: string, { story, messages }: Context): Content | null {
  const era = story.eras.find((one) => one.id === id)
  if (!era) return null
  const text = [formatSpan(era.span, daysOf(story)), meaningOf(id)].filter((one) => one !== '')
  return { heading: era.label, close: messages.axis.closeList, items: [], text, left: 0 }
}

/** "Talks: 3 events, 10–12 March": without the days, several on one axis would be called the same. */
function countName(key: string, { scene, story, messages }: Context): string {
  const mark = scene.marks.find((one) => one.key === key)
  const events = messages.count.events(mark?.count ?? 0)
  const spans = mark?.events.flatMap((id) => eventById(story, id)?.span ?? []) ?? []
  const name = mark?.track ? `${messages.tracks[mark.track]}: ${events}` : events
  const days = daysIn(spans, story)
  return days === null ? name : messages.list.comma([name, days])
}

/** From the first day on which one of them may begin to the last on which one does. */
function daysIn(spans: readonly Span[], story: StoryOutline): string | null {
  if (spans.length === 0) return null
  const starts = spans.flatMap(({ start }) => [start.earliest, start.latest])
  return formatDays(Math.min(...starts), Math.max(...starts), story.zone, daysOf(story))
}

function inCount(key: string, context: Context): Content | null {
  const { story, scene, selected, messages } = context
  const mark = scene.marks.find((one) => one.key === key)
  if (!mark) return null
  const trackOf = new Map(story.kinds.map(({ id, track }) => [id, track]))
  const items = mark.events.slice(0, MOST).flatMap((id) => {
    const event = eventById(story, id)
    if (!event) return []
    const { title, span, kind } = event
    const detail = capital(formatSpan(span, daysOf(story)))
    const track = trackOf.get(kind) ?? 'words'
    return [{ event: id, title, detail, isSelected: id === selected, track }]
  })
  const left = mark.count - items.length
  return { heading: countName(key, context), close: messages.axis.closeList, items, text: [], left }
}

/** What to show of it; null if it is no longer drawn. */
export function contentOf(what: Told, context: Context): Content | null {
  return 'era' in what ? aboutEra(what.era, context) : inCount(what.mark, context)
}

/** How its button is called: with its days, which a band shows by its length. */
export function nameOf(what: Told, context: Context): string {
  if ('mark' in what) return countName(what.mark, context)
  const era = context.story.eras.find(({ id }) => id === what.era)
  if (!era) return what.era
  return context.messages.list.comma([era.label, formatSpan(era.span, daysOf(context.story))])
}
