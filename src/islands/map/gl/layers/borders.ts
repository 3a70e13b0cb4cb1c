import type { LayerSpecification } from 'maplibre-gl'
import type { Paint } from '../../base/paint.ts'
import { closeBy, lineOf } from './shapes.ts'

/** Lines between regions and states; disputed ones are dashed, never drawn as settled. */
export function borderLayers({ layers }: Paint): LayerSpecification[] {
  return [
    ...closeBy(lineOf('regions', layers.regions)),
    ...lineOf('crimeaLine', layers.crimeaLine),
    ...lineOf('borders', layers.borders),
    ...lineOf('disputed', layers.disputed),
  ]
}
