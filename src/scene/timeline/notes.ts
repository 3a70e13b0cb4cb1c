import type { Annotation } from '../../core/model/closeUp.ts'
import type { Range } from '../../core/time/span.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Stretch } from './spanBar.ts'
import { FACES, type SmallText } from '../shared/textWidth.ts'
import { clamp, xOf, type TimeScale } from './axis/timeScale.ts'

/** A sentence written above the lanes, with a bracket over the time that it tells of; CSS px. */
export interface Note extends Stretch {
  readonly id: string
  readonly lines: readonly string[]
  /** Left end of its text. */
  readonly textX: number
  /** Ids of its events: from them the ends of the bracket are led down. */
  readonly events: readonly string[]
}

/** More lines than this are no label: the sentence is then told in the text alone. */
const MOST = 3

/** Between a bracket's left end and where its text begins, and at the end of a line. */
const AIR = 8

type Messages = Pick<SmallText, 'textSize' | 'measure'>

/** Broken at spaces into as few lines as the room allows; a word is never broken. */
function wrap(text: string, room: number, { textSize, measure }: Messages): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer, FACES.semibold, textSize) <= room)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/**
 * The sentence to write: the first of those that lie in the lens with all that they tell of.
 *
 * @param events what passes the filters
 */
export function noteIn(
  { annotations = [] }: StoryOutline,
  lens: Range | null,
  events: readonly { readonly id: string }[],
): Annotation | null {
  if (!lens) return null
  const inLens = annotations.filter(({ from, to }) => from >= lens.from && to <= lens.to)
  const isThere = (id: string): boolean => events.some((event) => event.id === id)
  return inLens.find((one) => one.events.every(isThere)) ?? null
}

/** How many lines of text it takes above lanes of this width; 0 where it has no room. */
export function linesOf(note: Annotation | null, width: number, messages: Messages): number {
  const lines = note ? wrap(note.text, width - AIR, messages).length : 0
  return lines <= MOST ? lines : 0
}

/** The sentence on the chart: over its time, moved left as far as its text needs. */
export function placeNote(note: Annotation, scale: TimeScale, messages: Messages): Note {
  const lines = wrap(note.text, scale.right - scale.left - AIR, messages)
  const widths = lines.map((line) => messages.measure(line, FACES.semibold, messages.textSize))
  const [x0, x1] = [xOf(scale, note.from), xOf(scale, note.to)]
  const textX = clamp(x0, scale.left, Math.max(scale.left, scale.right - Math.max(...widths)))
  return { id: note.id, lines, textX, events: note.events, x0, x1 }
}
