import { textWidth } from '../../scene/collide.ts'
import { node, type Node } from '../node.ts'
import type { Palette } from './picture.ts'

/** What a picture says of itself, so that it can stand alone. */
export interface Caption {
  readonly title: string
  /** The view in words: dates, filters. */
  readonly says: string
  /** Who made it, from what, under which licence. */
  readonly credit: string
}

const MARGIN = 16

/** Breaks text at spaces into lines no wider than `width` CSS px at this font size. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ')
    const fits = lines.length > 0 && textWidth(longer, fontSize) <= width
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}

/** The lines under the map, and how much room they take: none where there is nothing to say. */
export function captionNodes(
  { title, says, credit }: Caption,
  width: number,
  top: number,
  palette: Palette,
): { readonly nodes: readonly Node[]; readonly height: number } {
  const parts = [
    { text: title, size: 18, weight: 700, fill: palette.ink },
    { text: says, size: 14, weight: 400, fill: palette.ink },
    { text: credit, size: 12, weight: 400, fill: palette.muted },
  ].filter(({ text }) => text !== '')
  if (parts.length === 0) return { nodes: [], height: 0 }
  let y = top + MARGIN
  const nodes = parts.flatMap(({ text, size, weight, fill }) =>
    wrap(text, width - 2 * MARGIN, size).map((line) => {
      y += size * 1.35
      return node('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill }, line)
    }),
  )
  return { nodes, height: Math.ceil(y - top + MARGIN) }
}
