import type {
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import { DETAIL_ZOOM } from '../../base/detailTier.ts'
import type { LayerPaint } from '../../base/paint.ts'

/** Id of the one source. */
export const SOURCE = 'basemap'

function only(k: string): FilterSpecification {
  return ['==', ['get', 'k'], k]
}

/** Fills the areas of a layer; nothing if its paint has no fill. */
export function fillOf(k: string, paint: LayerPaint): FillLayerSpecification[] {
  if (paint.fill === null) return []
  return [
    {
      id: `${k}-fill`,
      type: 'fill',
      source: SOURCE,
      filter: only(k),
      paint: { 'fill-color': paint.fill, 'fill-antialias': false },
    },
  ]
}

/** Strokes lines, or the edges of areas; nothing if its paint has no stroke. */
export function lineOf(k: string, paint: LayerPaint): LineLayerSpecification[] {
  if (paint.stroke === null) return []
  const dash = paint.dash?.map((length) => length / paint.width)
  return [
    {
      id: `${k}-line`,
      type: 'line',
      source: SOURCE,
      filter: only(k),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': paint.stroke,
        'line-width': paint.width,
        'line-opacity': paint.opacity,
        ...(dash ? { 'line-dasharray': dash } : {}),
      },
    },
  ]
}

/** The same, from the zoom at which the detail tier is drawn. */
export function closeBy(lines: readonly LineLayerSpecification[]): LineLayerSpecification[] {
  return lines.map((line) => ({ ...line, minzoom: DETAIL_ZOOM }))
}
