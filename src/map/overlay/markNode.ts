import { glyphPath, standingStroke } from '../../scene/glyphs.ts'
import type { EventStanding } from '../../model/status.ts'
import type { Glyph, Track } from '../../model/kind.ts'
import { countOf, type Mark } from '../../scene/marks.ts'
import { node, type Node } from '../node.ts'
import type { MapWords } from '../words.ts'

const SINGLE = 7
const SEVERAL = 10
const MANY = 11
/** How much larger a glyph with little body must be to hold a number. */
const SLENDER: Readonly<Partial<Record<Glyph, number>>> = { star: 1.25, triangles: 1.15 }

/** Radius of a mark's glyph in CSS px: large enough to hold the count of its events. */
export function glyphRadius(glyph: Glyph, count: number): number {
  if (count === 1) return SINGLE
  return (count < 10 ? SEVERAL : MANY) * (SLENDER[glyph] ?? 1)
}

/** Half the side of the square a glyph is drawn in, CSS px. */
const HALF = 24

/**
 * A count in a large story represents hundreds of events of many kinds: it shows no kind, and only
 * its number changes as time passes.
 */
export function isCrowd({ count: all = 0 }: Mark): boolean {
  return all > 1
}

const CROWD = { glyph: 'circle', standing: 'undisputed', track: null } as const

function lookOf(mark: Mark): { glyph: Glyph; standing: EventStanding; track: Track | null } {
  return isCrowd(mark) ? CROWD : mark.shown
}

function rings(mark: Mark, radius: number): Node[] {
  const { isArea, standIn, state } = mark
  const ring = (name: string, r: number): Node => node('circle', { class: `map-ring ${name}`, r })
  return [
    ...(isArea ? [ring('is-soft', Math.min(radius, MANY) + 6)] : []),
    ...(standIn ? [ring('is-stand-in', Math.min(radius, MANY) + 5)] : []),
    ...(state === 'past'
      ? []
      : [ring(`is-${state}`, Math.min(radius, MANY + 2) + (standIn ? 8 : 5))]),
  ]
}

function count(mark: Mark, fill: string, words: MapWords): Node[] {
  if (countOf(mark) < 2) return []
  const text = words.count(countOf(mark))
  return [node('text', { class: 'map-count', 'data-fill': fill, y: '0.36em' }, text)]
}

/**
 * A mark's picture: rings for state, glyph for kind, stroke for status, and the count of events.
 */
export function glyphNode(mark: Mark, words: MapWords): Node {
  const { glyph, standing } = lookOf(mark)
  const radius = isCrowd(mark) ? MANY : glyphRadius(glyph, countOf(mark))
  const { dash, fill } = standingStroke(standing)
  const d = glyphPath(glyph, radius)
  return node(
    'svg',
    {
      class: 'map-glyph',
      viewBox: `${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`,
      'aria-hidden': 'true',
    },
    ...rings(mark, radius),
    node('path', { class: 'map-halo', d }),
    node('path', { class: 'map-shape', 'data-fill': fill, 'stroke-dasharray': dash, d }),
    ...count(mark, fill, words),
  )
}

function item(mark: Mark, position: string, child: Node): Node {
  const look = { class: `map-mark ${position}`.trim(), 'data-state': mark.state }
  return node('li', look, child)
}

/**
 * A count in a large story, drawn like {@link glyphNode}: its number changes at nearly every step
 * in time, and text in its own box is laid out without affecting anything around it.
 */
function discNode(mark: Mark, words: MapWords): Node {
  const { isArea, standIn } = mark
  const look = { class: 'map-disc', 'data-area': isArea, 'data-stand-in': standIn }
  return node('span', look, words.count(countOf(mark)))
}

/** A mark for pages without scripts: a link to the article of the event shown. */
export function markLink(mark: Mark, words: MapWords, position: string): Node {
  const link = node(
    'a',
    {
      class: 'map-button',
      href: words.href(mark.shown.id),
      'aria-label': words.mark(mark),
      'data-track': mark.shown.track,
    },
    glyphNode(mark, words),
  )
  return item(mark, position, link)
}

/** A mark as a button: it selects its event, or opens the list of its events. */
export function markButton(mark: Mark, words: MapWords, isOpen: boolean): Node {
  const button = node(
    'button',
    {
      type: 'button',
      class: 'map-button',
      'data-mark': mark.id,
      'data-track': lookOf(mark).track,
      'aria-label': words.mark(mark),
      'aria-expanded': countOf(mark) > 1 ? String(isOpen) : null,
      'aria-controls': isOpen ? `map-panel-${mark.id}` : null,
      'aria-current': mark.state === 'selected' ? 'true' : null,
    },
    isCrowd(mark) ? discNode(mark, words) : glyphNode(mark, words),
  )
  return item(mark, '', button)
}
