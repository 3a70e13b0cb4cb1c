import * as v from 'valibot'
import { parseMoment } from './time.ts'
import { isZone } from './zone.ts'

/**
 * Field types shared by the files. Each has the message that a curator reads when the check fails;
 * {@link described} adds the description that an editor shows beside the field.
 */

/** Adds a description of the field's purpose to a schema; it goes into the JSON Schemas. */
/* @__NO_SIDE_EFFECTS__ */
export function described<S extends v.GenericSchema>(schema: S, sentence: string) {
  return v.pipe(schema, v.description(sentence))
}

/**
 * An id: lower-case words joined by hyphens. It is part of links, so it never changes once
 * published.
 */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower-case letters, digits and hyphens'),
)

/** Text for readers: not empty, with no stray space at either end. */
export const text = v.pipe(
  v.string(),
  v.regex(/^\S([\s\S]*\S)?$/, 'text that is not empty and has no spaces at its ends'),
)

const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?)?)?)?~?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Passes if the format is already wrong: that has been reported, and once is enough. */
function exists(form: RegExp) {
  return (written: string) => !form.test(written) || parseMoment(written, 'UTC') !== null
}

/** A date as {@link parseMoment} reads it. */
export const date = v.pipe(
  v.string(),
  v.regex(
    DATE,
    'a date such as 2025, 2025-03, 2025-03-19 or 2025-03-19T17:01, followed by ~ for "about"',
  ),
  v.check(exists(DATE), 'a date that exists'),
)

/** A whole day, as used for the ends of the axis. */
export const day = v.pipe(
  v.string(),
  v.regex(DAY, 'a day such as 2025-03-01'),
  v.check(exists(DAY), 'a day that exists'),
)

const ZONE = /^([A-Z]\w+\/[\w/+-]+|UTC)$/

/** An IANA time zone that this runtime knows. */
export const zone = v.pipe(
  v.string(),
  v.regex(ZONE, 'an IANA zone such as "Europe/Kyiv"'),
  v.check(
    (written) => !ZONE.test(written) || isZone(written),
    'an IANA zone such as "Europe/Kyiv"',
  ),
)

/** A date, or its limits if only those are known. */
export const timePoint = v.union(
  [date, v.strictObject({ earliest: v.optional(date), latest: v.optional(date) })],
  'a date, or { "earliest": date, "latest": date }',
)

const longitude = v.pipe(
  v.number(),
  v.minValue(-180, 'a longitude from -180 to 180'),
  v.maxValue(180, 'a longitude from -180 to 180'),
)
const latitude = v.pipe(
  v.number(),
  v.minValue(-90, 'a latitude from -90 to 90'),
  v.maxValue(90, 'a latitude from -90 to 90'),
)

/** `[lng, lat]` in degrees, as in GeoJSON. */
export const position = v.tuple([longitude, latitude], '[longitude, latitude] in degrees')

/** `[west, south, east, north]` in degrees (RFC 7946 §5). */
export const bbox = v.tuple(
  [longitude, latitude, longitude, latitude],
  '[west, south, east, north] in degrees',
)

/** A web address. */
export const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, 'an address starting with https:// or http://'),
)

/** A language tag (BCP 47), "uk" or "zh-Hans". */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "en" or "uk"'),
)

/** A country by ISO 3166-1 alpha-2; XX if there is none (the sea). */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "UA"'))

/** A region by ISO 3166-2. */
export const region = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a region code such as "UA-59"'),
)
