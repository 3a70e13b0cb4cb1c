// Country names and label points. Names are CLDR's, as the Node that runs the build knows them.

import { labelPoint } from './middle.mjs'

const LANGUAGES = ['en', 'uk', 'ru', 'fi', 'ar']

/** Labels of the countries in `labels.ranks`, sorted by rank, then by code. */
export function countryLabels({ ranks, names, points }, areaOfCountry) {
  const labels = Object.entries(ranks).flatMap(([rank, ids]) =>
    ids.map((id) => ({
      id,
      at: points[id] ?? labelPoint(areaOfCountry(id)),
      rank: Number(rank),
      names: namesOf(id, names[id] ?? {}),
    })),
  )
  return labels.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
}

/** Labels of seas, all set by hand. */
export function waterLabels({ waters }) {
  return waters.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
}

function namesOf(id, overruled) {
  const named = LANGUAGES.map((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', style: 'short' })
    return [language, overruled[language] ?? names.of(id)]
  })
  return Object.fromEntries(named)
}
