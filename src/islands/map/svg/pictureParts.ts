import type { Box } from '../../../scene/shared/collide.ts'
import type { Point } from '../../../scene/shared/camera.ts'
import type { Track } from '../../../core/model/kind.ts'
import { glyphHatch } from '../../../scene/shared/glyphHatch.ts'
import { glyphPath, standingStroke, TINT } from '../../../scene/shared/glyphs.ts'
import {
  LABEL_FONTS,
  LABEL_GAP,
  labelBox,
  type Label,
  type LabelSide,
} from '../../../scene/map/labels/labelBox.ts'
import { countOf, type Mark, type MarkEvent } from '../../../scene/map/marks/mark.ts'
import { node, type Node } from '../../../ui/tree/node.ts'
import { callEnds, COUNT_RADIUS, countRing, SHARE_WIDTH } from '../overlay/countNode.ts'
import { GLYPH_RADIUS, isCount, markRadius } from '../overlay/markNode.ts'
import type { MapMessages } from '../messages.ts'
import type { MeasureText } from '../../../scene/shared/textWidth.ts'
import type { Palette } from './palette.ts'

function counted(mark: Mark, messages: MapMessages, palette: Palette): Node[] {
  const { shares, hairlines } = countRing(mark)
  const bare = { fill: 'none', 'stroke-width': SHARE_WIDTH }
  return [
    node('circle', { r: COUNT_RADIUS + 1, fill: palette.paper }),
    ...shares.map(({ attributes: { d, 'data-track': track } }) =>
      node('path', { d, ...bare, stroke: palette[track as Track] }),
    ),
    ...(hairlines ? [node('path', { d: hairlines.attributes['d'], stroke: palette.paper })] : []),
    ...callEnds(mark).map((end) =>
      node('path', { ...end, fill: palette.talks, stroke: palette.paper, 'stroke-width': 1.5 }),
    ),
    node(
      'text',
      {
        y: '0.36em',
        'font-size': 12,
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: palette.ink,
      },
      messages.count(countOf(mark)),
    ),
  ]
}

/** A glyph in its colour, with edge and fill for its status, centred at 0,0. */
export function pictureGlyph(
  { glyph, track, standing }: Pick<MarkEvent, 'glyph' | 'track' | 'standing'>,
  radius: number,
  strokeWidth: number,
  palette: Palette,
): Node[] {
  const colour = palette[track]
  const { dash, fill } = standingStroke(standing)
  const d = glyphPath(glyph, radius)
  const edge = { stroke: colour, 'stroke-width': strokeWidth, 'stroke-dasharray': dash }
  const inside = { solid: 1, tint: TINT, hatch: 0, none: 0 }[fill]
  const hatching = { d: glyphHatch(glyph, radius), stroke: colour, fill: 'none' }
  return [
    node('path', { d, fill: palette.paper, stroke: palette.paper, 'stroke-width': 4 }),
    node('path', { d, fill: colour, 'fill-opacity': inside, ...edge }),
    ...(fill === 'hatch'
      ? [node('path', { ...hatching, 'stroke-width': 0.75 * strokeWidth })]
      : []),
  ]
}

function ringOf(mark: Mark, palette: Palette): Node[] {
  const { state, isRelated } = mark
  const r = markRadius(mark) + 4
  const ring = (width: number, fill = 'none') => [
    node('circle', { r, fill, stroke: palette.ink, 'stroke-width': width }),
  ]
  if (state === 'selected') return ring(2.5, palette.paper)
  if (state === 'current') return ring(1.5)
  return isRelated ? ring(1) : []
}

/** A mark with its colours in attributes. */
export function pictureMark(
  mark: Mark,
  [x, y]: Point,
  messages: MapMessages,
  palette: Palette,
): Node {
  return node(
    'g',
    { transform: `translate(${Math.round(x)} ${Math.round(y)})`, 'data-mark': mark.id },
    ...ringOf(mark, palette),
    ...(isCount(mark)
      ? counted(mark, messages, palette)
      : pictureGlyph(mark.shown, GLYPH_RADIUS, 1.5, palette)),
  )
}

/** The typography of a picture. */
export interface PictureType {
  readonly measure: MeasureText
  /** The families of `--sans` and `--serif`; null if the picture uses one for all text. */
  readonly families: { readonly sans: string; readonly serif: string } | null
}

/** Beside its mark, a label starts or ends there, however wide its text turns out to be. */
function anchorOf(side: LabelSide): 'start' | 'middle' | 'end' {
  if (side.startsWith('right') || /(-right|east|easterly)$/.test(side)) return 'start'
  return side.startsWith('left') || /(-left|west)$/.test(side) ? 'end' : 'middle'
}

/** What ties a name that stands past other marks to its own: from the edge of the one to the other. */
function hairline([x, y]: Point, { left, right, top, bottom }: Box, palette: Palette): Node {
  const to = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const
  const share = (COUNT_RADIUS + 1) / Math.hypot(to[0] - x, to[1] - y)
  const from = [x + share * (to[0] - x), y + share * (to[1] - y)]
  const [x1, y1, x2, y2] = [...from, ...to].map(Math.round)
  return node('path', { d: `M${x1} ${y1}L${x2} ${y2}`, stroke: palette.ink })
}

/** A label with its colours in attributes, in the box reserved for it. */
export function pictureLabel(
  label: Label,
  at: Point,
  palette: Palette,
  { measure, families }: PictureType,
): Node {
  const box = labelBox(at, label, measure)
  const { left, right, top, bottom } = box
  const { kind, side } = label
  const { face, size, inset } = LABEL_FONTS[kind]
  const isGround = kind === 'country' || kind === 'water'
  const anchor = anchorOf(side)
  const x = { start: left + inset, middle: (left + right) / 2, end: right - inset }[anchor]
  const isOut = LABEL_GAP[label.gap] >= LABEL_GAP.past
  const text = node(
    'text',
    {
      x: Math.round(x),
      y: Math.round((top + bottom) / 2),
      dy: '0.35em',
      'text-anchor': anchor,
      'font-family': face.family === 'serif' ? (families?.serif ?? null) : null,
      'font-size': size,
      'font-weight': face.weight,
      'font-style': face.italic ? 'italic' : null,
      fill: isGround ? palette.muted : palette.ink,
      stroke: kind === 'water' ? null : palette.land,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    label.text,
  )
  return isOut ? node('g', {}, hairline(at, box, palette), text) : text
}
