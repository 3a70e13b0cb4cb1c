import type { LayerSpecification } from 'maplibre-gl'
import type { Paint } from '../../base/paint.ts'
import { closeBy, fillOf, lineOf } from './shapes.ts'

/** The graticule on the sea, land with its coast, and inland waters. */
export function basemapNameLayers({ layers }: Paint): LayerSpecification[] {
  return [
    ...lineOf('graticule', layers.graticule),
    ...fillOf('land', layers.land),
    ...lineOf('land', layers.land),
    ...fillOf('lakes', layers.lakes),
    ...closeBy(lineOf('rivers', layers.rivers)),
  ]
}
