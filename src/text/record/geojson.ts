import type { Told, ToldEvent, ToldSource } from './told.ts'

type Position = readonly [lng: number, lat: number]

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint'; readonly coordinates: readonly Position[] }

interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: Geometry | null
  readonly properties: Readonly<Record<string, unknown>>
}

function geometryOf({ places }: ToldEvent): Geometry | null {
  const points = places.flatMap(({ coordinates }) => (coordinates ? [coordinates] : []))
  const [first, ...others] = points
  if (first === undefined) return null
  return others.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: points }
}

function featureOf(event: ToldEvent, sources: ReadonlyMap<string, ToldSource>): Feature {
  const { id, sources: cited, ...properties } = event
  const named = cited.flatMap((source) => sources.get(source) ?? [])
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(event),
    properties: { ...properties, sources: named },
  }
}

/**
 * A view as GeoJSON (RFC 7946): a feature for each event, at all its places on the map, `[lng, lat]`; one
 * without a fixed place has no geometry. How well place and time are known, who says what and on which
 * sources is in the properties; what is shown, and whose it is, beside the features.
 */
export function toGeoJson({ events, sources, ...facts }: Told): string {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const collection = {
    type: 'FeatureCollection',
    ...facts,
    features: events.map((event) => featureOf(event, byId)),
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}

/** A view as plain JSON: the same facts, with the sources once, by the ids that claims name. */
export function toJson(told: Told): string {
  return `${JSON.stringify(told, null, 1)}\n`
}
