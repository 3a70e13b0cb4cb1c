import type { Rule } from './rule.ts'

/** Coordinates are inside the country that the place names; swapped ones are recognised. */
export const coordinatesRule: Rule = ({ places, files, isInCountry }) =>
  places.flatMap(({ record, path }) => {
    const { country, coordinates } = record
    const [lng, lat] = coordinates
    const file = files['places.json']
    if (!file || isInCountry(country, coordinates)) return []
    const isSwapped = Math.abs(lng) <= 90 && isInCountry(country, [lat, lng])
    return [
      file.report({
        path: [...path, 'coordinates'],
        found: `[${lng}, ${lat}], outside ${country}`,
        wanted: `[longitude, latitude] inside ${country}`,
        remedy: isSwapped
          ? 'Swap the two numbers: longitude comes first.'
          : 'Correct the coordinates, or the country.',
      }),
    ]
  })

/** A call has two ends, each with its caller. */
export const callersRule: Rule = ({ story, events, files }) => {
  const calls = new Set(
    story.kinds.filter(({ glyph }) => glyph === 'linked-circles').map(({ id }) => id),
  )
  return events.flatMap(({ event, path }) => {
    const file = files['events.json']
    const ends = event.places.filter(({ role, who }) => role === 'caller' && who?.length)
    if (!file || !calls.has(event.kind) || ends.length === 2) return []
    return [
      file.report({
        path: [...path, 'places'],
        found: ends.length === 1 ? '1 end of a call' : `${ends.length} ends of a call`,
        wanted: 'two places with the role "caller" and "who" called from there',
        remedy: 'Add both ends; mark one that no source states with "assumed": true.',
      }),
    ]
  })
}
