import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Basemap as Tier, Regions } from '../src/map/basemap.ts'
import type { Story } from '../src/model/story.ts'
import { frameRegions, frameTier } from './frameTier.ts'

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

/** Reads the detail tier; throws if `npm run basemap` has not made it. */
function readDetail(root: string): Tier {
  return JSON.parse(readFileSync(join(root, 'data/basemap/detail.json'), 'utf8')) as Tier
}

/**
 * The basemap for the document of a story: the world tier, or one that is finer near the main one of
 * two maps; see frameTier.ts.
 */
export function readBasemapFor(root: string, story: Pick<Story, 'frames' | 'places'>): Basemap {
  const basemap = readBasemap(root)
  const main = story.frames.find(({ isMain }) => isMain)
  if (!main) return basemap
  const codes = story.places.flatMap(({ region, country }) => [region ?? [], country].flat())
  const { areas } = frameRegions(basemap.regions, [...new Set(codes)])
  return { ...basemap, world: { ...frameTier(readDetail(root), main.bbox), areas } }
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
