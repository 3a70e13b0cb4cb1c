import * as v from 'valibot'
import { isCountry, isLanguage } from './codes.ts'
import { isPlain, LONGEST_TEXT, LONGEST_TITLE } from '../../json/plainText.ts'
import { isFileName, isPartOfPage, LONGEST_ID, OWN_PATH } from './reserved.ts'
import { parseMoment } from '../../time/time.ts'
import { isWebAddress } from '../../json/webAddress.ts'
import { isZone } from '../../time/zone.ts'

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
  v.check(isFileName, `an id of at most ${LONGEST_ID} characters that is no name of a device`),
)

/** The id of an event, which is also that of its article, its folder and its preview picture. */
export const eventId = v.pipe(
  id,
  v.check((written) => !isPartOfPage(written), 'an id that no part of the page has already'),
)

/** The id of a tour. */
export const pathId = v.pipe(
  id,
  v.check((written) => written !== OWN_PATH, `an id other than "${OWN_PATH}"`),
)

const EDGES = /^\S([\s\S]*\S)?$/

/** Passes if the ends are already wrong: that has been reported, and once is enough. */
function plain(longest: number) {
  return v.pipe(
    v.string(),
    v.regex(EDGES, 'text that is not empty and has no spaces at its ends'),
    v.check((written) => written.length <= longest, `text of at most ${longest} characters`),
    v.check(
      (written) => !EDGES.test(written) || written.length > longest || isPlain(written),
      'text on one line that can be seen, without control characters and marks that turn its direction',
    ),
  )
}

/** Text for readers: one line, not empty, with no stray space at either end. */
export const text = plain(LONGEST_TEXT)

/** A title, a name, a label: the same, and shorter. */
export const title = plain(LONGEST_TITLE)

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

/** `[west, south, east, north]` in degrees (RFC 7946 §5). Whether it has a size, {@link sized} asks. */
export const bbox = v.tuple(
  [longitude, latitude, longitude, latitude],
  '[west, south, east, north] in degrees',
)

const ADDRESS = /^https?:\/\/[^\s]+$/

/** The same, with something in it. */
export const sized = v.pipe(
  bbox,
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    '[west, south, east, north], west smaller than east and south than north',
  ),
)

/** A web address. */
export const address = v.pipe(
  v.string(),
  v.regex(ADDRESS, 'an address starting with https:// or http://'),
  v.check(
    (written) => !ADDRESS.test(written) || isWebAddress(written),
    'an address that a browser can open, without a user name or characters that cannot be seen',
  ),
)

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** A language tag (BCP 47), "uk" or "zh-Hans". */
export const language = v.pipe(
  v.string(),
  v.regex(LANGUAGE, 'a language tag such as "en" or "uk"'),
  v.check(
    (written) => !LANGUAGE.test(written) || isLanguage(written),
    'a language tag that exists, such as "en" or "zh-Hans"',
  ),
)

const COUNTRY = /^[A-Z]{2}$/

/** A country by ISO 3166-1 alpha-2; XX if there is none (the sea). */
export const country = v.pipe(
  v.string(),
  v.regex(COUNTRY, 'a country code such as "UA"'),
  v.check(
    (written) => !COUNTRY.test(written) || isCountry(written),
    'the code of a country, such as "UA"',
  ),
)

/** A region by ISO 3166-2. */
export const region = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a region code such as "UA-59"'),
)
