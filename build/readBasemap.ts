import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Basemap as Tier } from '../src/islands/map/base/basemap.ts'
import type { Story } from '../src/core/model/story.ts'
import { basemapFor, type Basemap } from '../src/islands/map/base/storyBasemap.ts'

function part<T>(root: string, name: string): T {
  return JSON.parse(readFileSync(join(root, 'data/basemap', name), 'utf8')) as T
}

/** Reads the detail tier; throws if `npm run basemap` has not made it. */
export function readDetail(root: string): Tier {
  return part(root, 'detail.json')
}

/** Reads what is written into documents; throws if `npm run basemap` has not made it. */
export function readBasemap(root: string): Basemap {
  return {
    world: part(root, 'world.json'),
    regions: part(root, 'regions.json'),
    countries: part(root, 'countries.json'),
  }
}

/** The basemap for the document of a story, from the files of the project. */
export function readBasemapFor(root: string, story: Pick<Story, 'frames' | 'places'>): Basemap {
  return basemapFor(readBasemap(root), readDetail(root), story)
}
