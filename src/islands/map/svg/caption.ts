import { FACES, type Face, type MeasureText } from '../../../scene/shared/textWidth.ts'
import { node, type Node } from '../../../ui/tree/node.ts'
import type { Palette } from './palette.ts'

/** What a picture says about itself, so that it can stand alone. */
export interface Caption {
  readonly title: string
  /** The view in words: dates, filters. */
  readonly says: string
  /** Who made it, from what, under what licence. */
  readonly credit: string
}

const MARGIN = 16

/** A word wider than a line, split into pieces that fit: an address has no spaces. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word]
  return Array.from(word).reduce<string[]>((found, char) => {
    const last = found.at(-1)
    if (last === undefined || !fits(last + char)) return [...found, char]
    return [...found.slice(0, -1), last + char]
  }, [])
}

/**
 * Breaks text at spaces into lines no wider than `width`, or within a word if it is wider.
 *
 * @param width CSS px
 * @param widthOf width of a text, CSS px
 */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const fits = (one: string): boolean => widthOf(one) <= width
  const words = text.split(/\s+/).flatMap((word) => pieces(word, fits))
  return words.reduce<string[]>((lines, word) => {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ')
    return lines.length > 0 && fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}

interface Part {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly fill: string
}

/** The lines under the map and their height: zero if there is nothing to say. */
export function captionNodes(
  { title, says, credit }: Caption,
  width: number,
  top: number,
  palette: Palette,
  measure: MeasureText,
): { readonly nodes: readonly Node[]; readonly height: number } {
  const all: readonly Part[] = [
    { text: title, size: 18, face: FACES.bold, fill: palette.ink },
    { text: says, size: 14, face: FACES.plain, fill: palette.ink },
    { text: credit, size: 12, face: FACES.plain, fill: palette.muted },
  ]
  const parts = all.filter(({ text }) => text !== '')
  if (parts.length === 0) return { nodes: [], height: 0 }
  let y = top + MARGIN
  const nodes = parts.flatMap(({ text, size, face, fill }) =>
    wrap(text, width - 2 * MARGIN, (one) => measure(one, face, size)).map((line) => {
      y += size * 1.35
      const look = { 'font-size': size, 'font-weight': face.weight, fill }
      return node('text', { x: MARGIN, y, ...look }, line)
    }),
  )
  return { nodes, height: Math.ceil(y - top + MARGIN) }
}
