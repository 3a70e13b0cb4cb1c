import type { LayerSpecification } from 'maplibre-gl'
import { HATCH_ZOOMS } from '../../base/hatch.ts'
import type { Paint } from '../../base/paint.ts'
import { hatchName } from '../geojson.ts'
import { lineOf } from './shapes.ts'

/**
 * The hatching over occupied territory: one layer per integer zoom, so that its density stays the
 * same.
 */
export function hatchLayers({ layers }: Paint): LayerSpecification[] {
  const last = HATCH_ZOOMS.length - 1
  return HATCH_ZOOMS.flatMap((zoom, index) =>
    lineOf(hatchName(zoom), layers.hatch).map((layer) => ({
      ...layer,
      ...(index === 0 ? {} : { minzoom: zoom }),
      ...(index === last ? {} : { maxzoom: zoom + 1 }),
    })),
  )
}
