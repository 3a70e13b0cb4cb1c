import { toUnit, type Bbox } from '../src/scene/camera.ts'
import type { Basemap, BasemapLayer, Rim } from '../src/map/basemap.ts'
import { clipAreas, clipLines } from './clipPaths.ts'

/** Width over height of the narrowest and the widest picture that is not cut short. */
const ASPECTS = [9 / 16, 2.6] as const
/** What is kept beyond, as a share of the picture: strokes and a first small move of the camera. */
const MARGIN = 0.05

/** What any picture between the two aspects may show of the map as it opens, in whole units. */
export function openingRim([west, south, east, north]: Bbox, scale: number): Rim {
  const [left, top] = toUnit([west, north])
  const [right, bottom] = toUnit([east, south])
  const [narrowest, widest] = ASPECTS
  const width = Math.max(right - left, (bottom - top) * widest) * (1 + MARGIN)
  const height = Math.max(bottom - top, (right - left) / narrowest) * (1 + MARGIN)
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const within = (share: number): number => Math.min(scale, Math.max(0, share * scale))
  return [
    Math.floor(within(x - width / 2)),
    Math.floor(within(y - height / 2)),
    Math.ceil(within(x + width / 2)),
    Math.ceil(within(y + height / 2)),
  ]
}

function cut({ kind, path }: BasemapLayer, rim: Rim): BasemapLayer {
  return { kind, path: kind === 'area' ? clipAreas(path, rim) : clipLines(path, rim) }
}

/** The tier with no more of the world than the story's opening view can show. */
export function openingBasemap(basemap: Basemap, home: Bbox): Basemap {
  const rim = openingRim(home, basemap.scale)
  const layers = Object.entries(basemap.layers).map(([name, layer]) => [name, cut(layer, rim)])
  return { ...basemap, rim, layers: Object.fromEntries(layers) as Basemap['layers'] }
}
