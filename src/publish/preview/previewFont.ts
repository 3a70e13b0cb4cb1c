import type { MeasureText } from '../../scene/shared/textWidth.ts'

/** The one font family used in pictures, under its name in the font files. */
export const FAMILY = 'Source Serif 4'

/** The weights that previews are set in; each is one file of the font's package. */
export const FILES = {
  regular: 'SourceSerif4_400Regular.ttf',
  italic: 'SourceSerif4_400Regular_Italic.ttf',
  semibold: 'SourceSerif4_600SemiBold.ttf',
  bold: 'SourceSerif4_700Bold.ttf',
} as const

type Weight = keyof typeof FILES

/** A font as bytes, and a function for text widths in it. */
export interface Font {
  readonly bytes: Uint8Array
  /**
   * Advance width of a text at a font size, in the same unit; kerning, which narrows it, is
   * ignored.
   */
  readonly measure: (text: string, size: number) => number
  /** Whether it has a glyph for every character. */
  readonly holds: (text: string) => boolean
}

type Lookup = (code: number) => number

function tablesOf(view: DataView): (tag: string) => number {
  const count = view.getUint16(4)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16
    const letters = [0, 1, 2, 3].map((offset) => view.getUint8(at + offset))
    return [String.fromCharCode(...letters), view.getUint32(at + 8)] as const
  })
  const starts = new Map(tables)
  return (tag) => {
    const start = starts.get(tag)
    if (start === undefined) throw new Error(`The font has no table "${tag}"`)
    return start
  }
}

/** A cmap subtable of format 4 (segments of the basic plane), as in the OpenType specification. */
function segments(view: DataView, at: number): Lookup {
  const count = view.getUint16(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + count * 2]
  const [deltas, ranges] = [starts + count * 2, starts + count * 4]
  return (code) => {
    for (let index = 0; index < count; index += 1) {
      if (code > view.getUint16(ends + index * 2)) continue
      const start = view.getUint16(starts + index * 2)
      if (code < start) return 0
      const delta = view.getUint16(deltas + index * 2)
      const range = view.getUint16(ranges + index * 2)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = view.getUint16(ranges + index * 2 + range + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

function glyphsOf(view: DataView, cmap: number): Lookup {
  const count = view.getUint16(cmap + 2)
  const subtables = Array.from({ length: count }, (_, index) => {
    return cmap + view.getUint32(cmap + 4 + index * 8 + 4)
  })
  const found = subtables.find((at) => view.getUint16(at) === 4)
  if (found === undefined) throw new Error('The font has no character map of format 4')
  return segments(view, found)
}

/** Reads a TrueType font: widths from `hmtx`, characters from `cmap` (OpenType 1.9). */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tablesOf(view)
  const perEm = view.getUint16(table('head') + 18)
  const widths = view.getUint16(table('hhea') + 34)
  const glyph = glyphsOf(view, table('cmap'))
  const metrics = table('hmtx')
  const advance = (char: string): number => {
    const index = Math.min(glyph(char.codePointAt(0) ?? 0), widths - 1)
    return view.getUint16(metrics + index * 4)
  }
  const measure = (text: string, size: number): number =>
    ([...text].reduce((sum, char) => sum + advance(char), 0) / perEm) * size
  const holds = (text: string): boolean =>
    [...text].every((char) => glyph(char.codePointAt(0) ?? 0) !== 0)
  return { bytes, measure, holds }
}

/** The family in every weight that previews are set in. */
export type Fonts = Readonly<Record<Weight, Font>>

/** Reads all of them. */
export function readFonts(bytesOf: (file: string) => Uint8Array): Fonts {
  const { regular, italic, semibold, bold } = FILES
  const read = (file: string): Font => readFont(bytesOf(file))
  return {
    regular: read(regular),
    italic: read(italic),
    semibold: read(semibold),
    bold: read(bold),
  }
}

const WEIGHTS = { 400: 'regular', 600: 'semibold', 700: 'bold' } as const

/** Measures the text of a preview's map: all of it is set in the one family. */
export function measureIn(fonts: Fonts): MeasureText {
  return (text, { weight, italic }, size) =>
    fonts[italic ? 'italic' : WEIGHTS[weight]].measure(text, size)
}

/** All weights, for the rasteriser. */
export function allFonts(fonts: Fonts): Uint8Array[] {
  return Object.values(fonts).map(({ bytes }) => bytes)
}
