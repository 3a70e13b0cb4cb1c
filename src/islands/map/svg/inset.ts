import type { Bbox, Point } from '../../../scene/shared/camera.ts'
import type { InsetScene } from '../../../scene/map/insetScene.ts'
import { node, type Node } from '../../../ui/tree/node.ts'
import { shortPath, viewBoxOfBbox } from './units.ts'

function corners([west, south, east, north]: Bbox): Point[] {
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
}

/** A bbox as a closed outline in sheet units; straight, for both are Mercator. */
export function outlinePath(bbox: Bbox): string {
  return `${shortPath(corners(bbox))}z`
}

/** What lies over the inset's basemap: a dot for each place, and the outline of the large map. */
export function insetLines({ frame, dots, outline }: InsetScene): Node {
  return node(
    'svg',
    { class: 'map-lines', viewBox: viewBoxOfBbox(frame.bbox), 'aria-hidden': 'true' },
    ...(outline ? [node('path', { class: 'map-outline', d: outlinePath(outline) })] : []),
    ...dots.map(({ track, at }) =>
      node('path', {
        class: 'map-dots',
        'data-track': track,
        d: at.map((one) => `${shortPath([one])}h0`).join(''),
      }),
    ),
  )
}
