import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Basemap as Tier, Regions } from '../src/map/basemap.ts'

interface Named {
  readonly id: string
  readonly at: readonly number[]
  readonly rank: number
  readonly names: Readonly<Record<string, string>>
}

/** The parts of the basemap that are written into the document. */
export interface Basemap {
  /** With region outlines at its own scale. */
  readonly world: Tier & Regions
  readonly regions: Regions & {
    readonly areas: Readonly<
      Record<string, { readonly path: string; readonly at: readonly number[] }>
    >
  }
  readonly countries: { readonly countries: readonly Named[]; readonly waters: readonly Named[] }
}

/** Reads them; throws if `npm run basemap` has not made them. */
export function readBasemap(root: string): Basemap {
  const part = <T>(name: string): T =>
    JSON.parse(readFileSync(join(root, 'data/basemap', name), 'utf8')) as T
  return {
    world: part('world.json'),
    regions: part('regions.json'),
    countries: part('countries.json'),
  }
}
