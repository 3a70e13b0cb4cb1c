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
 * A view as GeoJSON (RFC 7946): one feature per event, at all its places on the map, `[lng, lat]`;
 * an event without a fixed place has no geometry. The properties hold the precision of place and
 * time, and who says what from which sources; the description of the view and the credit are beside
 * the features.
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

/**
 * A view as plain JSON: the same facts, with each source once, under the ids that claims refer to.
 */
export function toJson(told: Told): string {
  return `${JSON.stringify(told, null, 1)}\n`
}
