import * as v from 'valibot'
import { country, described, id, position, region, text, title, zone } from './read/fields.ts'

/** How precisely a place is known; a region is drawn as its area or as a ring, never as a pin. */
export const PRECISIONS = ['building', 'site', 'city', 'region', 'country', 'sea', 'none'] as const

export const placeFile = v.strictObject({
  id,
  name: title,
  /** ISO 3166-1 alpha-2, by internationally recognised borders; XX for the sea. */
  country,
  coordinates: described(position, '`[lng, lat]`; for a region the point that stands for it.'),
  precision: v.picklist(PRECISIONS, `one of ${PRECISIONS.join(', ')}`),
  region: v.optional(described(region, 'ISO 3166-2 code of the region whose area is drawn.')),
  radiusKm: v.optional(
    described(
      v.pipe(v.number(), v.minValue(0.1), v.maxValue(3000)),
      'Radius in km of the ring drawn where no area is.',
    ),
  ),
  /** IANA time zone. */
  zone,
  standIn: v.optional(
    described(
      text,
      'Set where the point only stands in for something without a place (a statement in flight).',
    ),
  ),
  capital: v.optional(
    described(
      v.boolean(),
      'The seat of a government: named first, and never part of another mark.',
    ),
  ),
  aliases: v.optional(described(v.array(title), 'Other spellings that readers may search.')),
  note: v.optional(text),
  coordinateSource: described(text, 'Where the coordinates come from, and how good they are.'),
})

export const placesFile = v.strictObject({
  $schema: v.optional(text),
  places: v.array(placeFile),
})

export type PlacePrecision = (typeof PRECISIONS)[number]
export type Place = v.InferOutput<typeof placeFile>

/** A place without the text that only an event's card shows. */
export type PlaceOutline = Omit<Place, 'note' | 'coordinateSource'>
