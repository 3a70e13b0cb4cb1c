import { Map as GlMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { magnificationOf } from '../camera/magnified.ts'
import type { CreateGl, GlPainter } from '../glPainter.ts'
import type { Paint } from '../base/paint.ts'
import { basemapGeojson } from './geojson.ts'
import { SOURCE } from './layers/shapes.ts'
import { createPointsLayer, POINTS } from './pointsLayer.ts'
import { mapStyle, styleLayers } from './style.ts'

setWorkerUrl(new URL(workerUrl, import.meta.url).href)

/** Repaints what has changed colour; nothing is re-tiled. */
function repaint(map: GlMap, paint: Paint): void {
  for (const layer of styleLayers(paint)) {
    if (!map.getLayer(layer.id)) continue
    const paints: Readonly<Record<string, unknown>> = { ...layer.paint }
    for (const [name, value] of Object.entries(paints)) {
      map.setPaintProperty(layer.id, name as 'line-color', value as string)
    }
  }
}

/** A lost context takes the layer's buffers with it, so it is added again with each style. */
function keepPoints(map: GlMap) {
  const points = createPointsLayer()
  map.on('style.load', () => {
    if (!map.getLayer(POINTS)) map.addLayer(points.layer)
  })
  return points
}

/**
 * Starts MapLibre for the basemap only. It has no gestures, focus or camera of its own: those
 * belong to the map's element, so that both painters behave alike.
 *
 * @throws {GPUInitializationError} if the device has no WebGL2
 */
export const createGl: CreateGl = ({ container, basemap, paint, camera }, events): GlPainter => {
  const map = new GlMap({
    container,
    style: mapStyle(basemap, paint),
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: -2,
    maxZoom: 22,
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    pixelRatio: window.devicePixelRatio * magnificationOf(container),
    transformConstrain: (center, zoom) => ({ center, zoom }),
    fadeDuration: 0,
    canvasContextAttributes: { powerPreference: 'default', antialias: true },
  })
  const points = keepPoints(map)
  let latest = paint
  map.on('idle', events.ready)
  map.on('webglcontextlost', events.lost)
  map.on('error', ({ error }) => {
    if (String(error.message).includes('Worker')) events.failed(error)
  })
  return {
    place: ({ center, zoom }) => void map.jumpTo({ center: [...center], zoom }),
    resize: () => {
      const pixels = window.devicePixelRatio * magnificationOf(container)
      if (map.getPixelRatio() === pixels) map.resize()
      else map.setPixelRatio(pixels)
    },
    repaint: (next) => {
      latest = next
      repaint(map, latest)
    },
    refine: (finer) => {
      void map.getSource<GeoJSONSource>(SOURCE)?.setData(basemapGeojson(finer))
    },
    cloud: points.sync,
    destroy: () => map.remove(),
  }
}
