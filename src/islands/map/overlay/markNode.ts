import { glyphHatch } from '../../../scene/shared/glyphHatch.ts'
import { glyphPath, standingStroke } from '../../../scene/shared/glyphs.ts'
import { countOf, type Mark } from '../../../scene/map/marks/mark.ts'
import { node, type Node } from '../../../ui/tree/node.ts'
import type { MapMessages } from '../messages.ts'
import { callEnds, COUNT_RADIUS, countRing } from './countNode.ts'

/** Radius of the glyph of one event, CSS px. */
export const GLYPH_RADIUS = 7

/** Half the side of the square a mark is drawn in, CSS px. */
const HALF = 24

/**
 * A count in a large story represents hundreds of events: only its number and shares change as time
 * passes.
 */
export function isCrowd({ count: all = 0 }: Mark): boolean {
  return all > 1
}

/** A mark of several events: it has no kind, no lane and no status of its own. */
export function isCount(mark: Mark): boolean {
  return countOf(mark) > 1
}

/** Radius of what is drawn, without its rings, CSS px. */
export function markRadius(mark: Mark): number {
  return isCount(mark) ? COUNT_RADIUS : GLYPH_RADIUS
}

function rings(mark: Mark): Node[] {
  const { isArea, standIn, state, isRelated } = mark
  const radius = markRadius(mark)
  const ring = (name: string, r: number): Node => node('circle', { class: `map-ring ${name}`, r })
  const outer = radius + (standIn ? 7 : 4)
  return [
    ...(isArea ? [ring('is-soft', radius + 5)] : []),
    ...(standIn ? [ring('is-stand-in', radius + 4)] : []),
    ...(state === 'past' ? [] : [ring(`is-${state}`, outer)]),
    ...(isRelated && state === 'past' ? [ring('is-related', outer)] : []),
  ]
}

function single({ shown: { glyph, standing } }: Mark): Node[] {
  const { dash, fill } = standingStroke(standing)
  const d = glyphPath(glyph, GLYPH_RADIUS)
  const hatching = { class: 'map-hatching', d: glyphHatch(glyph, GLYPH_RADIUS) }
  return [
    node('path', { class: 'map-halo', d }),
    node('path', { class: 'map-shape', 'data-fill': fill, 'stroke-dasharray': dash, d }),
    ...(fill === 'hatch' ? [node('path', hatching)] : []),
  ]
}

function count(mark: Mark, messages: MapMessages): Node[] {
  const { shares, hairlines } = countRing(mark)
  const number = node('text', { class: 'map-count', y: '0.36em' }, messages.count(countOf(mark)))
  return [
    node('circle', { class: 'map-plate', r: COUNT_RADIUS + 1 }),
    ...shares,
    ...(hairlines ? [hairlines] : []),
    ...callEnds(mark).flatMap((end) => [
      node('path', { class: 'map-halo', ...end }),
      node('path', { class: 'map-shape', 'data-track': 'talks', 'data-fill': 'solid', ...end }),
    ]),
    // The number of a large story's count changes at nearly every step: see discNode.
    ...(isCrowd(mark) ? [] : [number]),
  ]
}

/**
 * A mark's picture: rings for state; of one event the glyph for its kind, with edge and fill for its
 * status; of several their number in a ring of what they are.
 */
export function glyphNode(mark: Mark, messages: MapMessages): Node {
  return node(
    'svg',
    {
      class: 'map-glyph',
      viewBox: `${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`,
      'aria-hidden': 'true',
    },
    ...rings(mark),
    ...(isCount(mark) ? count(mark, messages) : single(mark)),
  )
}

function item(mark: Mark, position: string, ...children: Node[]): Node {
  const look = { class: `map-mark ${position}`.trim(), 'data-state': mark.state }
  return node('li', look, ...children)
}

/**
 * The number of a count in a large story: text in a box of its own is laid out without affecting
 * anything around it.
 */
function discNode(mark: Mark, messages: MapMessages): Node {
  return node('span', { class: 'map-disc' }, messages.count(countOf(mark)))
}

/** A mark for pages without scripts: a link to the article of the event shown. */
export function markLink(mark: Mark, messages: MapMessages, position: string): Node {
  const link = node(
    'a',
    {
      class: 'map-button',
      href: messages.href(mark.shown.id),
      'aria-label': messages.mark(mark),
      'data-track': isCount(mark) ? null : mark.shown.track,
    },
    glyphNode(mark, messages),
    ...(isCrowd(mark) ? [discNode(mark, messages)] : []),
  )
  return item(mark, position, link)
}

/** A mark as a button: it selects its event, or opens the list of its events. */
export function markButton(mark: Mark, messages: MapMessages, isOpen: boolean): Node {
  const button = node(
    'button',
    {
      type: 'button',
      class: 'map-button',
      'data-mark': mark.id,
      'data-track': isCount(mark) ? null : mark.shown.track,
      'aria-label': messages.mark(mark),
      'aria-expanded': isOpen || isCount(mark) ? String(isOpen) : null,
      'aria-controls': isOpen ? `map-panel-${mark.id}` : null,
      'aria-current': mark.state === 'selected' ? 'true' : null,
    },
    glyphNode(mark, messages),
    ...(isCrowd(mark) ? [discNode(mark, messages)] : []),
  )
  return item(mark, '', button)
}
