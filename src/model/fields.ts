import * as v from 'valibot'

/**
 * Field types that the files share. Each carries the sentence that a curator reads when the check
 * fails, and that an editor shows beside the field.
 */

/** An id: words in lower case joined by hyphens; part of links, so never changed once published. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens'),
)

/** Text that a reader sees: not empty, no stray space at the ends. */
export const text = v.pipe(
  v.string(),
  v.regex(/^\S(.*\S)?$/s, 'text that is not empty and has no space at its ends'),
)

/** A date as {@link parseMoment} reads it; that it exists is checked when spans are resolved. */
export const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?)?)?)?~?$/,
    'a date such as 2025, 2025-03, 2025-03-19 or 2025-03-19T17:01, with ~ behind it for "about"',
  ),
)

/** A date, or the limits between which it lies where only those are known. */
export const timePoint = v.union(
  [date, v.strictObject({ earliest: v.optional(date), latest: v.optional(date) })],
  'a date, or { "earliest": date, "latest": date }',
)

/** `[lng, lat]` in degrees, as in GeoJSON. */
export const position = v.tuple(
  [
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ],
  '[longitude, latitude] in degrees',
)

/** `[west, south, east, north]` in degrees (RFC 7946 §5). */
export const bbox = v.tuple(
  [v.number(), v.number(), v.number(), v.number()],
  '[west, south, east, north] in degrees',
)

/** An address of the web. */
export const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, 'an address that starts with https:// or http://'),
)

/** A language tag (BCP 47), "uk" or "zh-Hans". */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "en" or "uk"'),
)

/** A country by ISO 3166-1 alpha-2; XX where there is none (the sea). */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "UA"'))

/** A region by ISO 3166-2. */
export const region = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a region code such as "UA-59"'),
)
