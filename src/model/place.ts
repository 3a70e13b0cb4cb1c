import * as v from 'valibot'
import { country, id, position, region, text } from './fields.ts'

/** How sharply a place is known; a region is drawn as its area or as a ring, never as a sharp pin. */
export const PRECISIONS = ['building', 'site', 'city', 'region', 'country', 'sea', 'none'] as const

export const placeFile = v.strictObject({
  id,
  name: text,
  /** ISO 3166-1 alpha-2 by recognised borders; XX for the sea. */
  country,
  /** `[lng, lat]`; for a region the point that stands for it. */
  coordinates: position,
  precision: v.picklist(PRECISIONS, `one of ${PRECISIONS.join(', ')}`),
  /** ISO 3166-2 code of the region whose area is drawn. */
  region: v.optional(region),
  /** Radius in km of the ring drawn where no area is. */
  radiusKm: v.optional(v.pipe(v.number(), v.minValue(0.1))),
  /** IANA zone of its clocks. */
  zone: v.pipe(
    v.string(),
    v.regex(/^([A-Z]\w+\/[\w/+-]+|UTC)$/, 'an IANA zone such as "Europe/Kyiv"'),
  ),
  /** Set where the point only stands in for something without a place (a statement in flight). */
  standIn: v.optional(text),
  note: v.optional(text),
  /** Where the coordinates come from, and how good they are. */
  coordinateSource: text,
})

export const placesFile = v.strictObject({
  $schema: v.optional(v.string()),
  places: v.array(placeFile),
})

export type PlacePrecision = (typeof PRECISIONS)[number]
export type Place = v.InferOutput<typeof placeFile>
