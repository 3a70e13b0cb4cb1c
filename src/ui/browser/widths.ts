import { roomForText, type Face, type MeasureText } from '../../scene/shared/textWidth.ts'

/** How wide words are on this page. The functions are the same as long as its fonts are. */
export interface Widths {
  /** In the font that draws them. */
  readonly drawn: MeasureText
  /**
   * On the map, as large as names are drawn there, and never less than the page was written with or another font
   * may want.
   */
  readonly onMap: MeasureText
}

/** SVG and canvas may differ by the rounding of a letter. */
const ROUNDING = { times: 1.005, more: 0.5 } as const

/** Texts kept for each face and size: more than a large story has titles and names in view. */
const MOST_KEPT = 4000

/** Digits are tabular where they matter, so each is as wide as any; and a clock needs no new measure. */
const DIGIT = /\d/g

type Families = Readonly<Record<Face['family'], string>>

function familiesNow(): Families {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string) => style.getPropertyValue(name).trim() || 'sans-serif'
  return { sans: read('--sans'), serif: read('--serif') }
}

function fontOf({ family, weight, italic }: Face, size: number, families: Families): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${families[family]}`
}

/** What a reader adds between letters and between words, in parts of the size. */
interface Spacing {
  readonly letter: number
  readonly word: number
}

/** The spacing of what is drawn: a reader's own style sheet reaches it, but not the canvas. */
function spacingNow(): Spacing {
  const drawn = document.querySelector('#timeline text')
  if (!drawn) return { letter: 0, word: 0 }
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(drawn)
  const part = (length: string) => Number.parseFloat(length) / Number.parseFloat(fontSize) || 0
  return { letter: part(letterSpacing), word: part(wordSpacing) }
}

/** Measures each text of a face and size once. */
function measuredOn(
  context: CanvasRenderingContext2D,
  families: Families,
  { letter, word }: Spacing,
): MeasureText {
  const kept = new Map<Face, Map<number, Map<string, number>>>()
  const keptOf = (face: Face, size: number): Map<string, number> => {
    const sizes = kept.get(face) ?? new Map<number, Map<string, number>>()
    kept.set(face, sizes)
    const texts = sizes.get(size) ?? new Map<string, number>()
    sizes.set(size, texts)
    return texts
  }
  return (text, face, size) => {
    const known = keptOf(face, size)
    const like = text.replace(DIGIT, '0')
    const width = known.get(like)
    if (width !== undefined) return width
    if (known.size >= MOST_KEPT) known.clear()
    context.font = fontOf(face, size, families)
    const between = like.length * letter + (like.split(' ').length - 1) * word
    const own = context.measureText(like).width + between * size
    const made = own * ROUNDING.times + ROUNDING.more
    known.set(like, made)
    return made
  }
}

/** Wide and narrow letters, digits, a sloped word: other fonts give other widths. */
const PROBE = 'Washington, 18 March – mill'
const PROBE_SIZE = 40

function probe(context: CanvasRenderingContext2D, families: Families): string {
  const widths = ([400, 600, 700] as const).flatMap((weight) =>
    (['sans', 'serif'] as const).map((family) => {
      context.font = fontOf({ family, weight, italic: false }, PROBE_SIZE, families)
      return context.measureText(PROBE).width
    }),
  )
  return [families.sans, families.serif, ...widths].join()
}

/** Whether the reader asked the browser for larger text than most do. */
export function hasLargeText(): boolean {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > 16
}

let growth = 1

/**
 * How many times as large as the document writes them names on the map are drawn: by the reader's own text size, or by
 * the least that the browser draws. Of the latter Firefox tells nothing but the height of a line, which is 15.6 CSS px.
 */
function readGrowth(): void {
  const names = document.querySelectorAll<HTMLElement>('.map-label > bdi')
  // Those of a hidden map have none.
  for (const { offsetHeight: height } of names)
    if (height > 0) growth = height > 16 ? (height + 0.5) / 15.6 : 1
  document.documentElement.classList.toggle('is-large', growth > 1)
}

function widthsOf(drawn: MeasureText): Widths {
  const onMap: MeasureText = (text, face, size) =>
    Math.max(drawn(text, face, size * growth), roomForText(text, face, size * growth))
  return { drawn, onMap: Object.assign(onMap, { growth }) }
}

let context: CanvasRenderingContext2D | null | undefined
let last: { readonly fonts: string; readonly widths: Widths } | null = null

/**
 * How wide words are in the fonts that the page uses now: the very same as before while these are. Where
 * the browser has no canvas, the room that holds for any common font.
 */
export function readWidths(): Widths {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return { drawn: roomForText, onMap: roomForText }
  const families = familiesNow()
  const spacing = spacingNow()
  readGrowth()
  const fonts = [probe(context, families), spacing.letter, spacing.word, growth].join()
  if (last?.fonts !== fonts)
    last = { fonts, widths: widthsOf(measuredOn(context, families, spacing)) }
  return last.widths
}

/** The page’s families, for pictures that are drawn with the same fonts. */
export function pageFamilies(): Families {
  return familiesNow()
}
