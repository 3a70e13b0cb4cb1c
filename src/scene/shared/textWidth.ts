/** How words are set, as far as their width goes; the families are the tokens `--sans` and `--serif`. */
export interface Face {
  readonly family: 'sans' | 'serif'
  readonly weight: 400 | 600 | 700
  readonly italic: boolean
}

/**
 * Width in CSS px of a line of text at a font size in CSS px. The scene knows no fonts: whoever asks
 * for one hands in how wide its words are. A page in which other fonts are used hands in another
 * function, so that what was laid out for one can be told from what was laid out for the other.
 */
export interface MeasureText {
  (text: string, face: Face, fontSize: number): number
  /** How many times as large as by the scene words are drawn, where a reader's browser enlarges them; its widths are. */
  readonly growth?: number
  /** How many times as large as by the scene marks are drawn: all widths are in px so many times as large. */
  readonly marks?: number
}

/** Small text as the timeline sets it. */
export interface SmallText {
  /** CSS px. */
  readonly textSize: number
  readonly measure: MeasureText
}

/** The ways in which map and timeline set words: the same as in their style sheets. */
export const FACES = {
  plain: { family: 'sans', weight: 400, italic: false },
  semibold: { family: 'sans', weight: 600, italic: false },
  bold: { family: 'sans', weight: 700, italic: false },
  italic: { family: 'sans', weight: 400, italic: true },
  water: { family: 'serif', weight: 400, italic: true },
} as const satisfies Readonly<Record<string, Face>>

/**
 * Widths at a size of 1, each as wide as in the widest of the fonts that are common: DejaVu Sans,
 * Verdana and Noto Sans for Latin and Cyrillic letters, and for the slender ones of Arabic. What is not
 * listed is as wide as a digit.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [0.29, "ijlіј'"],
  [0.33, ' '],
  [0.36, ',.·‘’:;IІӀ|ال'],
  [0.42, 'ft-/()[]r!'],
  [0.56, 'szc?*L_–гзсє“”'],
  [0.62, 'aeokvxyFTJвтухкаеяЃГЄ'],
  [0.7, 'ABEKPSVXYZБВЕКРСХАдцчУЧЭ'],
  [0.78, 'CDGHNRU&ПНДЛЗЦ'],
  [0.84, 'OQw#+<=>~×ОЪ'],
  [0.98, 'mMWжмшщюыфМЯ%@—…→'],
  [1.12, 'ЖШЩЮЫФЉЊљњ'],
]

const OTHERS = 0.65
const widthOf = new Map(WIDTHS.flatMap(([width, all]) => [...all].map((one) => [one, width])))

/** Of scripts whose characters fill a square. */
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/
/** What is written over or under a letter takes no room of its own. */
const ABOVE = /\p{M}/gu

/** Bold letters are wider, narrow ones most of all. */
const HEAVY = { times: 1.08, more: 0.04 } as const
const SERIF = 1.06

function charWidth(char: string): number {
  return widthOf.get(char) ?? (SQUARE.test(char) ? 1 : OTHERS)
}

interface Counted {
  readonly letters: number
  readonly width: number
}

/** The same words come at every step of time, and letter by letter they are slow. */
const counted = new Map<string, Counted>()
const MOST_COUNTED = 2000

function countOf(text: string): Counted {
  const known = counted.get(text)
  if (known) return known
  if (counted.size >= MOST_COUNTED) counted.clear()
  const letters = [...text.normalize('NFD').replace(ABOVE, '')]
  const width = letters.reduce((sum, char) => sum + charWidth(char), 0)
  const made = { letters: letters.length, width }
  counted.set(text, made)
  return made
}

/**
 * Room that words want in whichever common font draws them. For the build, which cannot know the
 * reader's fonts, and for files that are opened elsewhere.
 */
export const roomForText: MeasureText = (text, { family, weight }, fontSize) => {
  const { letters, width } = countOf(text)
  const drawn = weight === 400 ? width : width * HEAVY.times + letters * HEAVY.more
  return drawn * fontSize * (family === 'serif' ? SERIF : 1)
}
