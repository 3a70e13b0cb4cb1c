import type { LayerSpecification } from 'maplibre-gl'
import { HATCH_ZOOMS } from '../../hatch.ts'
import type { Paint } from '../../paint.ts'
import { hatchName } from '../geojson.ts'
import { lineOf } from './shapes.ts'

/** The hatching over what is occupied: one layer a whole zoom, so that it stays as dense. */
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
