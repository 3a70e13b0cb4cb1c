import { fromUnit } from '../../../scene/shared/camera.ts'
import { LAYERS, type Basemap, type LayerName } from '../base/basemap.ts'
import { graticule } from '../base/graticule.ts'
import { HATCH_ZOOMS, hatchOf, type Stroke } from '../base/hatch.ts'
import { decodeAreas, decodeLines } from '../base/paths.ts'

/** A layer of the basemap, identified by its property `k`. */
export type Layer = GeoJSON.Feature<
  GeoJSON.MultiPolygon | GeoJSON.MultiLineString,
  { readonly k: string }
>

function feature(k: string, geometry: Layer['geometry']): Layer {
  return { type: 'Feature', properties: { k }, geometry }
}

function layerOf(name: LayerName, basemap: Basemap): Layer[] {
  const layer = basemap.layers[name]
  if (!layer || layer.path === '') return []
  const { kind, path } = layer
  const { scale } = basemap
  if (kind === 'line') {
    return [feature(name, { type: 'MultiLineString', coordinates: decodeLines(path, scale) })]
  }
  return [feature(name, { type: 'MultiPolygon', coordinates: decodeAreas(path, scale) })]
}

/** Name of the hatching made for an integer zoom. */
export function hatchName(zoom: number): string {
  return `hatch${zoom}`
}

function strokes(k: string, all: readonly Stroke[]): Layer {
  const coordinates = all.map((stroke) => stroke.map((at) => [...fromUnit(at)]))
  return feature(k, { type: 'MultiLineString', coordinates })
}

/**
 * The basemap as one GeoJSON source, with one feature per layer, so that a tile costs one round
 * trip.
 */
export function basemapGeojson(
  basemap: Basemap,
): GeoJSON.FeatureCollection<Layer['geometry'], Layer['properties']> {
  const layers = LAYERS.flatMap((name) => layerOf(name, basemap))
  const hatchings = HATCH_ZOOMS.map((zoom) => strokes(hatchName(zoom), hatchOf(basemap, zoom)))
  const net = strokes('graticule', graticule())
  return { type: 'FeatureCollection', features: [net, ...layers, ...hatchings] }
}
