import type { Basemap as Tier, Regions } from './basemap.ts'
import type { Story } from '../../../core/model/story.ts'
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

/**
 * The basemap for the document of a story: the world tier, or one that is finer near the main one of
 * two maps; see frameTier.ts.
 */
export function basemapFor(
  basemap: Basemap,
  detail: Tier,
  { frames, places }: Pick<Story, 'frames' | 'places'>,
): Basemap {
  const main = frames.find(({ isMain }) => isMain)
  if (!main) return basemap
  const codes = places.flatMap(({ region, country }) => [region ?? [], country].flat())
  const { areas } = frameRegions(basemap.regions, [...new Set(codes)])
  return { ...basemap, world: { ...frameTier(detail, main.bbox), areas } }
}
