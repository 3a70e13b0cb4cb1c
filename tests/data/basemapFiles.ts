// The committed basemap, read once for its tests.

import { readFileSync } from 'node:fs'
import {
  decodeAreas,
  decodeLines,
  type Areas,
  type Lines,
  type Position,
} from '../../src/islands/map/base/paths.ts'

export type Layer = { kind: 'area' | 'line'; path: string }
export type Worldview = { id: string; says: string; areas: string[] }
export type Tier = {
  tier: string
  scale: number
  layers: Record<string, Layer>
  worldview?: Worldview
}
export type Regions = { scale: number; areas: Record<string, { at: Position; path: string }> }
export type Label = { id: string; at: Position; rank: number; names: Record<string, string> }
export type Labels = { countries: Label[]; waters: Label[] }

const FOLDER = new URL('../../data/basemap/', import.meta.url)

/** Text of a file of the basemap, by its name. */
export function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8')
}

/** The two tiers, coarse one first. */
export function readTiers(): Tier[] {
  return ['world.json', 'detail.json'].map((name) => JSON.parse(textOf(name)) as Tier)
}

export function readRegions(): Regions {
  return JSON.parse(textOf('regions.json')) as Regions
}

export function readLabels(): Labels {
  return JSON.parse(textOf('countries.json')) as Labels
}

/** Lines of a layer; none when the tier has no such layer. */
export function lineOf({ layers, scale }: Tier, name: string): Lines {
  return decodeLines(layers[name]?.path ?? '', scale)
}

/** Areas of a layer; none when the tier has no such layer. */
export function areaOf({ layers, scale }: Tier, name: string): Areas {
  return decodeAreas(layers[name]?.path ?? '', scale)
}
