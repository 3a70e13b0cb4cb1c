import type { Basemap, FinerTier, Regions } from '../map/basemap.ts'

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(new URL(address, import.meta.url))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Content
}

/**
 * Outlines of regions and countries, fine enough for any zoom. Rejects if they cannot be loaded.
 */
export async function fetchRegions(): Promise<Regions> {
  const { default: url } = await import('../../data/basemap/regions.json?url')
  return fetchJson(url)
}

/** The detail tier of the basemap, with its regions. Rejects if either cannot be loaded. */
export async function fetchFinerTier(): Promise<FinerTier> {
  const { default: url } = await import('../../data/basemap/detail.json?url')
  const [basemap, regions] = await Promise.all([fetchJson<Basemap>(url), fetchRegions()])
  return { basemap, regions }
}
