import type { Point } from '../../../scene/shared/camera.ts'
import { LAYERS, type Basemap, type LayerName, type Regions } from '../base/basemap.ts'
import { graticulePath } from '../base/graticule.ts'
import { hatchOf, type Stroke } from '../base/hatch.ts'
import { node, type Node } from '../../../ui/tree/node.ts'
import { UNITS } from './units.ts'

/** The id of a region's outline in the sheet's definitions. */
export function regionId(code: string): string {
  return `map-region-${code}`
}

/** Strokes of the hatching as path data in sheet units. */
export function hatchPath(strokes: readonly Stroke[]): string {
  const at = ([x, y]: Point): string =>
    `${Math.round(x * UNITS * 100) / 100} ${Math.round(y * UNITS * 100) / 100}`
  return strokes.map(([from, to]) => `M${at(from)}L${at(to)}`).join('')
}

function layerPath(name: LayerName, { layers }: Basemap): Node[] {
  const layer = layers[name]
  const { kind, path } = layer ?? { kind: 'line', path: '' }
  const drawn = node('path', {
    class: `map-${name}`,
    'data-layer': name,
    'data-kind': kind,
    d: path,
  })
  return [drawn]
}

/** The effect is set on the outline itself: a `use` does not pass it on. */
function outline(code: string, d: string, transform: string | null): Node {
  return node('path', { id: regionId(code), transform, 'vector-effect': 'non-scaling-stroke', d })
}

function definitions(regions: Regions, codes: readonly string[]): Node {
  const scale = UNITS / regions.scale
  const paths = codes.flatMap((code) => {
    const area = regions.areas[code]
    const transform = scale === 1 ? null : `scale(${scale})`
    return area ? [outline(code, area.path, transform)] : []
  })
  return node('defs', {}, ...paths)
}

/**
 * The basemap as one SVG, {@link UNITS} user units per world. Its colours are CSS; its strokes do
 * not scale. The camera is just its `viewBox`.
 *
 * @param codes regions whose outlines the overlay will need
 * @param zoom of the hatching
 * @param id of the group that holds all of it, for sheets that draw it again
 */
export function baseSheet(
  basemap: Basemap,
  regions: Regions,
  codes: readonly string[],
  viewBox: string,
  zoom: number,
  id: string | null = null,
): Node {
  const paths = LAYERS.flatMap((name) => layerPath(name, basemap))
  const hatching = node('path', { class: 'map-hatch', d: hatchPath(hatchOf(basemap, zoom)) })
  const scale = UNITS / basemap.scale
  const drawn = [
    node('path', { class: 'map-graticule', d: graticulePath(UNITS) }),
    node(
      'g',
      {
        class: 'map-layers',
        'data-basemap-scale': basemap.scale,
        'data-basemap-tier': basemap.tier,
        transform: scale === 1 ? null : `scale(${scale})`,
      },
      ...paths,
    ),
    hatching,
  ]
  return node(
    'svg',
    { class: 'map-base', viewBox, 'aria-hidden': 'true' },
    definitions(regions, codes),
    ...(id === null ? drawn : [node('g', { id, class: 'map-world' }, ...drawn)]),
  )
}

/** The basemap of another sheet in the page, drawn again: its paths are in the document once. */
export function againSheet(id: string, viewBox: string): Node {
  return node(
    'svg',
    { class: 'map-base', viewBox, 'aria-hidden': 'true' },
    node('use', { href: `#${id}` }),
  )
}
