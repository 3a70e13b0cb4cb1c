import { readFileSync } from 'node:fs'
import { join } from 'node:path'

function readJson<T>(root: string, name: string): T {
  return JSON.parse(readFileSync(join(root, 'data/basemap', name), 'utf8')) as T
}

/** The parts of the basemap that are written into the document. */
export function readBasemap(root: string) {
  return {
    world: readJson<{
      scale: number
      layers: Record<string, { kind: 'area' | 'line'; path: string }>
    }>(root, 'world.json'),
    countries: readJson<{
      countries: readonly {
        id: string
        at: [number, number]
        rank: number
        names: Record<string, string>
      }[]
    }>(root, 'countries.json'),
  }
}

export type Basemap = ReturnType<typeof readBasemap>
