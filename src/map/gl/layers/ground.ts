import type { LayerSpecification } from 'maplibre-gl'
import type { Paint } from '../../paint.ts'
import { closeBy, fillOf, lineOf } from './shapes.ts'

/** The net of degrees on the sea, land with its coast, and the waters in it. */
export function groundLayers({ layers }: Paint): LayerSpecification[] {
  return [
    ...lineOf('graticule', layers.graticule),
    ...fillOf('land', layers.land),
    ...lineOf('land', layers.land),
    ...fillOf('lakes', layers.lakes),
    ...closeBy(lineOf('rivers', layers.rivers)),
  ]
}
