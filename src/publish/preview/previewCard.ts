import { node, toMarkup, type Node } from '../../ui/tree/node.ts'
import type { Palette } from '../../islands/map/svg/palette.ts'
import { pictureGlyph } from '../../islands/map/svg/pictureParts.ts'
import type { EventStanding } from '../../core/model/status.ts'
import type { Glyph, Track } from '../../core/model/kind.ts'
import type { Size } from '../../scene/shared/camera.ts'
import { FAMILY, type Fonts } from './previewFont.ts'
import { setTitle } from './previewText.ts'

/** Size of share previews: 1200 × 630 px, as Open Graph and Twitter cards expect. */
export const CARD: Size = { width: 1200, height: 630 }

const MAP_HEIGHT = 351
const EDGE = 48
const FIRST_LINE = 58
const FOOT = 598

/** How much larger a map is drawn than on a page, since previews are viewed small. */
function mapSize(scale: number): Size {
  return { width: CARD.width / scale, height: MAP_HEIGHT / scale }
}

/**
 * The sizes for which maps are laid out, CSS px: for one event, and for all, which needs more room.
 */
export const EVENT_MAP: Size = mapSize(1.8)
export const STORY_MAP: Size = mapSize(1.35)

/** What a preview says under its map. */
export interface CardText {
  /** The kind of event with its mark, or null for the story itself. */
  readonly kind: {
    readonly name: string
    readonly glyph: Glyph
    readonly track: Track
    readonly standing: EventStanding
  } | null
  /** Beside the kind: date and status. */
  readonly facts: readonly string[]
  readonly title: string
  /** Whose it is. */
  readonly credit: string
  /** Beside the credit; items that do not fit are left out entirely. */
  readonly notes: readonly string[]
}

/** In what a card is drawn. */
export interface CardLook {
  readonly palette: Palette
  readonly fonts: Fonts
}

function mark(kind: NonNullable<CardText['kind']>, palette: Palette): Node[] {
  return pictureGlyph(kind, 11, 2.5, palette)
}

const KICKER = 25

/** What follows the kind, and the size at which everything fits on one line. */
function kickerText(
  { kind, facts }: CardText,
  fonts: Fonts,
): { readonly said: string; readonly size: number } {
  const said = `${kind && facts.length > 0 ? ' · ' : ''}${facts.join(' · ')}`
  const start = kind ? EDGE + 40 : EDGE
  const name = kind ? fonts.bold.measure(kind.name, KICKER) : 0
  const width = name + fonts.regular.measure(said, KICKER)
  return { said, size: KICKER * Math.min(1, (CARD.width - EDGE - start) / width) }
}

/** One line: the mark, the kind in its colour, then the facts with dots between them. */
function kicker(text: CardText, y: number, { palette, fonts }: CardLook): Node[] {
  const { kind } = text
  const { said, size } = kickerText(text, fonts)
  const look = { y, 'font-size': Math.floor(size * 10) / 10, 'xml:space': 'preserve' }
  if (!kind) return [node('text', { ...look, x: EDGE, fill: palette.muted }, said)]
  const start = EDGE + 40
  const after = start + fonts.bold.measure(kind.name, size)
  return [
    node('g', { transform: `translate(${EDGE + 15} ${y - 9})` }, ...mark(kind, palette)),
    node('text', { ...look, x: start, 'font-weight': 700, fill: palette[kind.track] }, kind.name),
    node('text', { ...look, x: after, fill: palette.muted }, said),
  ]
}

/** The notes that fit after the credit, complete and in order. */
function fitting(notes: readonly string[], room: number, size: number, { regular }: Fonts): string {
  return notes.reduce((line, note) => {
    const longer = `${line} · ${note}`
    return regular.measure(longer, size) <= room ? longer : line
  }, '')
}

function foot({ credit, notes }: CardText, { palette, fonts }: CardLook): Node[] {
  const line = CARD.width - 2 * EDGE
  const size = 22 * Math.min(1, line / fonts.bold.measure(credit, 22))
  const width = fonts.bold.measure(credit, size)
  const room = line - width
  const look = { y: FOOT, 'font-size': size }
  return [
    node('text', { ...look, x: EDGE, 'font-weight': 700, fill: palette.ink }, credit),
    node(
      'text',
      { ...look, x: EDGE + width, fill: palette.muted, 'xml:space': 'preserve' },
      fitting(notes, room, size, fonts),
    ),
  ]
}

function title(text: CardText, top: number, { palette, fonts }: CardLook): Node[] {
  const { measure } = fonts.bold
  const { lines, size } = setTitle(text.title, CARD.width - 2 * EDGE, measure)
  const step = size * 1.13
  const room = FOOT - 38 - top
  const first = top + (room - lines.length * step) / 2 + size * 0.86
  const look = { x: EDGE, 'font-size': size, 'font-weight': 700, fill: palette.ink }
  return lines.map((line, index) =>
    node('text', { ...look, y: Math.round(first + index * step) }, line),
  )
}

/**
 * A share preview as a whole SVG document of {@link CARD} size.
 *
 * @param map drawn for {@link EVENT_MAP} or {@link STORY_MAP}
 * @param width of that size
 */
export function cardSvg(
  map: readonly Node[],
  width: number,
  text: CardText,
  look: CardLook,
): string {
  const { palette } = look
  const line = MAP_HEIGHT + FIRST_LINE
  const below = { y: MAP_HEIGHT, width: CARD.width, height: CARD.height - MAP_HEIGHT }
  const picture = node(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...CARD, 'font-family': FAMILY },
    node('g', { transform: `scale(${CARD.width / width})` }, ...map),
    node('rect', { ...below, fill: palette.paper }),
    node('rect', { ...below, height: 2, fill: palette.ink }),
    ...kicker(text, line, look),
    ...title(text, line + 12, look),
    ...foot(text, look),
  )
  return toMarkup(picture)
}
