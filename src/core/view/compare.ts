import { eventById } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Codec, Reading } from './link/codec.ts'
import type { Comparison, View } from './view.ts'

function isSame(a: Comparison | null, b: Comparison | null): boolean {
  return formatCompare(a) === formatCompare(b)
}

function isPossible(story: StoryOutline, compare: Comparison, of: string): boolean {
  if ('event' in compare)
    return compare.event !== of && eventById(story, compare.event) !== undefined
  const [one, other] = compare.speakers
  const isActor = (id: string): boolean => story.actors.some((actor) => actor.id === id)
  return one !== other && isActor(one) && isActor(other)
}

/**
 * Compares an event with another, or two speakers on one event; the event is selected. Null ends
 * the comparison. Ids not in the story, or the same id twice, change nothing.
 */
export function setCompare(
  story: StoryOutline,
  view: View,
  compare: Comparison | null,
  of: string | null = view.event,
): View {
  if (compare === null) return view.compare === null ? view : { ...view, compare }
  if (of === null || eventById(story, of) === undefined) return view
  if (!isPossible(story, compare, of)) return view
  if (view.event === of && isSame(view.compare, compare)) return view
  return { ...view, event: of, compare }
}

/** The separator between two speakers' ids; ids never contain dots. */
const AND = '..'

function formatCompare(compare: Comparison | null): string {
  if (compare === null) return ''
  return 'event' in compare ? compare.event : compare.speakers.join(AND)
}

function readCompare(found: string, { known }: Reading): Comparison | null {
  const [one = '', other, ...more] = found.split(AND)
  if (other === undefined) return known.events.has(one) ? { event: one } : null
  const isPair = more.length === 0 && one !== other
  return isPair && known.actors.has(one) && known.actors.has(other)
    ? { speakers: [one, other] }
    : null
}

/** `compare=<event>`, or `compare=<speaker>..<speaker>`, alongside the selected event. */
export const compareCodec: Codec<Comparison | null> = {
  params: ['compare'],
  history: 'push',
  format: (compare) => (compare === null ? [] : [['compare', formatCompare(compare)]]),
  parse: (reading) => {
    const found = reading.value('compare')
    if (!found) return null
    const compare = readCompare(found, reading)
    if (compare === null) reading.report('compare', found, 'compare', 'default')
    return compare
  },
}
