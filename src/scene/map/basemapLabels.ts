import type { Point } from '../shared/camera.ts'

/** A country or body of water with its name in the page's language. */
export interface BasemapName {
  readonly id: string
  readonly at: Point
  /** 1: drawn from the widest view on; 2 from zoom 2.5; 3 from 3.5; 4 from 4.5. */
  readonly rank: number
  readonly name: string
}

/** What a scene needs to know of the basemap: names to write and areas that can be drawn. */
export interface BasemapLabels {
  readonly countries: readonly BasemapName[]
  readonly waters: readonly BasemapName[]
  /** Label points of the areas whose outline the basemap has, by ISO 3166-2 or 3166-1 code. */
  readonly regions: Readonly<Record<string, Point>>
}

/** A basemap without names and areas: marks are still drawn, and areas become rings. */
export const NO_BASEMAP_LABELS: BasemapLabels = { countries: [], waters: [], regions: {} }

interface NamedPlace {
  readonly id: string
  readonly at: readonly number[]
  readonly rank: number
  readonly names: Readonly<Record<string, string>>
}

interface NamesFile {
  readonly countries: readonly NamedPlace[]
  readonly waters: readonly NamedPlace[]
}

interface RegionsFile {
  readonly areas: Readonly<Record<string, { readonly at: readonly number[] }>>
}

function point(at: readonly number[]): Point {
  return [at[0] ?? 0, at[1] ?? 0]
}

function namesIn(places: readonly NamedPlace[], language: string): BasemapName[] {
  return places.map(({ id, at, rank, names }) => ({
    id,
    at: point(at),
    rank,
    name: names[language] ?? names['en'] ?? id,
  }))
}

/**
 * Reads `countries.json` and `regions.json` of the basemap for one language; English where a name
 * is missing.
 */
export function basemapLabelsOf(
  names: NamesFile,
  regions: RegionsFile,
  language: string,
): BasemapLabels {
  const areas = Object.entries(regions.areas).map(([id, { at }]) => [id, point(at)] as const)
  return {
    countries: namesIn(names.countries, language),
    waters: namesIn(names.waters, language),
    regions: Object.fromEntries(areas),
  }
}
