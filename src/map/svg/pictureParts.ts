import type { Point } from '../../scene/camera.ts'
import { glyphPath, standingStroke } from '../../scene/glyphs.ts'
import { LABEL_FONTS, labelBox, type Label, type LabelSide } from '../../scene/labelBox.ts'
import { countOf, type Mark } from '../../scene/marks.ts'
import { node, type Node } from '../node.ts'
import { glyphRadius } from '../overlay/markNode.ts'
import type { MapWords } from '../words.ts'
import type { MeasureText } from '../../scene/textWidth.ts'
import type { Palette } from './picture.ts'

function number(mark: Mark, words: MapWords, isSolid: boolean, palette: Palette): Node[] {
  if (countOf(mark) < 2) return []
  const look = {
    y: '0.36em',
    'font-size': 12,
    'font-weight': 700,
    'text-anchor': 'middle',
    fill: isSolid ? palette.paper : palette.ink,
  }
  return [node('text', look, words.count(countOf(mark)))]
}

/** A mark with its colours in attributes. */
export function pictureMark(mark: Mark, [x, y]: Point, words: MapWords, palette: Palette): Node {
  const { shown, state } = mark
  const colour = palette[shown.track]
  const radius = glyphRadius(shown.glyph, countOf(mark))
  const { dash, fill } = standingStroke(shown.standing)
  const d = glyphPath(shown.glyph, radius)
  const isSolid = fill === 'solid'
  const ring =
    state === 'past'
      ? []
      : [
          node('circle', {
            r: radius + 5,
            fill: state === 'selected' ? palette.paper : 'none',
            stroke: state === 'selected' ? palette.ink : colour,
            'stroke-width': 2,
          }),
        ]
  return node(
    'g',
    { transform: `translate(${Math.round(x)} ${Math.round(y)})`, 'data-mark': mark.id },
    ...ring,
    node('path', { d, fill: palette.paper, stroke: palette.paper, 'stroke-width': 4 }),
    node('path', {
      d,
      fill: isSolid ? colour : palette.paper,
      stroke: colour,
      'stroke-width': 1.5,
      'stroke-dasharray': dash,
    }),
    ...number(mark, words, isSolid, palette),
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
  if (side.startsWith('right') || side.endsWith('-right')) return 'start'
  return side.startsWith('left') || side.endsWith('-left') ? 'end' : 'middle'
}

/** A label with its colours in attributes, in the box reserved for it. */
export function pictureLabel(
  label: Label,
  at: Point,
  palette: Palette,
  { measure, families }: PictureType,
): Node {
  const { left, right, top, bottom } = labelBox(at, label, measure)
  const { kind, side } = label
  const { face, size, inset } = LABEL_FONTS[kind]
  const isGround = kind === 'country' || kind === 'water'
  const anchor = anchorOf(side)
  const x = { start: left + inset, middle: (left + right) / 2, end: right - inset }[anchor]
  return node(
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
}
