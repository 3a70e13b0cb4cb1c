import type { StyleSpecification } from 'maplibre-gl'
import type { Basemap } from '../base/basemap.ts'
import type { Paint } from '../base/paint.ts'
import { basemapGeojson } from './geojson.ts'
import { borderLayers } from './layers/borders.ts'
import { basemapNameLayers } from './layers/ground.ts'
import { hatchLayers } from './layers/hatching.ts'
import { SOURCE } from './layers/shapes.ts'

/** The layers in drawing order, as in the SVG sheet. */
export function styleLayers(paint: Paint): StyleSpecification['layers'] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': paint.sea } },
    ...basemapNameLayers(paint),
    ...borderLayers(paint),
    ...hatchLayers(paint),
  ]
}

/**
 * The whole style: one source and no other files. No text, so no fonts. Geometry is not simplified
 * (`tolerance` 0), so that every vertex is where the SVG has it.
 */
export function mapStyle(basemap: Basemap, paint: Paint): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      [SOURCE]: { type: 'geojson', data: basemapGeojson(basemap), tolerance: 0, maxzoom: 7 },
    },
    layers: styleLayers(paint),
  }
}
