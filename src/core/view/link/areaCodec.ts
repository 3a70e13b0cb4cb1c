import type { Codec } from './codec.ts'
import type { Area } from '../view.ts'

const NUMBER = /^-?\d{1,3}(\.\d{1,6})?$/

/** Rounds to about a kilometre, and avoids negative zero. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

function readArea(found: string): Area | null {
  const parts = found.split(',')
  if (parts.length !== 4 || !parts.every((part) => NUMBER.test(part))) return null
  const [west = 0, south = 0, east = 0, north = 0] = parts.map((part) => round(Number(part)))
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90
  return isOnEarth && west < east && south < north ? [west, south, east, north] : null
}

/** The area as a link carries it, clipped to one world; null if nothing of it is left. */
export function areaInLink([west, south, east, north]: Area): Area | null {
  const inside = [
    Math.max(-180, west),
    Math.max(-90, south),
    Math.min(180, east),
    Math.min(90, north),
  ]
  return readArea(inside.map((value) => round(value).toFixed(2)).join(','))
}

/** `within=22.1,44.3,40.2,52.4`: west, south, east, north in degrees. */
export const areaCodec: Codec<Area | null> = {
  params: ['within'],
  history: 'push',
  format: (area) => (area === null ? [] : [['within', area.map(round).join(',')]]),
  parse: ({ value, report }) => {
    const found = value('within')
    if (!found) return null
    const area = readArea(found)
    if (area === null) report('within', found, 'area', 'default')
    return area
  },
}
