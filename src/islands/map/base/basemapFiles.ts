import { fetchedJson } from '../../../ui/browser/fetched.ts'
import type { Basemap, FinerTier, Regions } from './basemap.ts'

/**
 * Outlines of regions and countries, fine enough for any zoom. Rejects if they cannot be loaded.
 */
export async function fetchRegions(): Promise<Regions> {
  const { default: url } = await import('../../../../data/basemap/regions.json?url')
  return fetchedJson(new URL(url, import.meta.url))
}

/** The detail tier of the basemap, with its regions. Rejects if either cannot be loaded. */
export async function fetchFinerTier(): Promise<FinerTier> {
  const { default: url } = await import('../../../../data/basemap/detail.json?url')
  const [basemap, regions] = await Promise.all([
    fetchedJson<Basemap>(new URL(url, import.meta.url)),
    fetchRegions(),
  ])
  return { basemap, regions }
}
