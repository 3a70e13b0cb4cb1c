import type { Codec } from './codec.ts'
import type { Camera } from '../view.ts'

/** The latitude limit of the Web Mercator square, in degrees. */
const EAST = 180
const NORTH = 85.06
const FARTHEST = -2
const CLOSEST = 24
const NUMBER = /^-?\d{1,3}(\.\d{1,12})?$/

/** Avoids negative zero, which a link cannot distinguish from zero. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0
}

function readCamera(found: string): Camera | null {
  const parts = found.split(',')
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null
  const [lng = 0, lat = 0, zoom = 0] = parts.map(Number)
  if (Math.abs(lng) > EAST || Math.abs(lat) > NORTH) return null
  if (zoom < FARTHEST || zoom > CLOSEST) return null
  return { center: [round(lng, 4), round(lat, 4)], zoom: round(zoom, 2) }
}

/** `map=24.9384,60.1699,4.5`: lng and lat to about ten metres, zoom to a hundredth. */
export const cameraCodec: Codec<Camera | null> = {
  params: ['map'],
  history: 'replace',
  format: (camera) => {
    if (camera === null) return []
    const [lng, lat] = camera.center
    return [['map', `${round(lng, 4)},${round(lat, 4)},${round(camera.zoom, 2)}`]]
  },
  parse: ({ value, report }) => {
    const found = value('map')
    if (!found) return null
    const camera = readCamera(found)
    if (camera === null) report('map', found, 'camera', 'default')
    return camera
  },
}
