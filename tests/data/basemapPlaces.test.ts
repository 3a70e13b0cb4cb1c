import { describe, expect, it } from 'vitest'
import { decodeAreas, type Position } from '../../src/islands/map/base/paths.ts'
import { readLabels, readRegions, textOf } from './basemapFiles.ts'
import { countryOutlines } from '../../build/outlines.ts'
import { countriesAt, isInCountry, isInside } from '../../src/publish/outlines.ts'

const regions = readRegions()
const labels = readLabels()

describe('places resolve as the README says', () => {
  const rows = resolutions(textOf('README.md'))

  it.each(rows)('$name resolves to $expected', ({ place, expected, kilometres }) => {
    const isNear = kilometres > 0 && isInCountry(countryOutlines(), expected, place, kilometres)
    const found = isNear ? [expected] : countriesAt(countryOutlines(), place)
    expect(found).toEqual(expected === 'none' ? [] : [expected])
  })

  it('names every place whose belonging is in question', () => {
    const asked = [
      'Simferopol',
      'Sevastopol',
      'Donetsk',
      'Luhansk',
      'Mariupol',
      'Melitopol',
      'Kherson',
    ]
    const others = [
      'Pristina',
      'Laayoune',
      'Quneitra',
      'Katzrin',
      'Srinagar',
      'Sukhumi',
      'Tskhinvali',
    ]
    const more = ['Tiraspol', 'Gaza', 'Ramallah', 'Dakhla', 'Krasnodar', 'Rostov', 'Belgorod']
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...asked, ...others, ...more]),
    )
  })

  it('no place on the list lies in two countries', () => {
    expect(rows.filter(({ place }) => countriesAt(countryOutlines(), place).length > 1)).toEqual([])
  })

  it('a wrong country code is refused, not taken for a far place', () => {
    expect(() => isInCountry(countryOutlines(), 'UK', [0, 52])).toThrow('No country UK')
  })
})

describe('regions', () => {
  const areas = new Map(
    Object.entries(regions.areas).map(([id, { path }]) => [id, decodeAreas(path, regions.scale)]),
  )
  const holding = (place: Position) =>
    [...areas].filter(([, area]) => isInside(area, place)).map(([id]) => id)

  it.each<[string, Position, string[]]>([
    ['Sumy', [34.8, 50.91], ['UA', 'UA-59']],
    ['Pokrovsk', [37.18, 48.28], ['UA', 'UA-14']],
    ['Dnipro', [35.05, 48.46], ['UA', 'UA-12']],
    ['Chernihiv', [31.29, 51.5], ['UA', 'UA-74']],
    ['Poltava', [34.55, 49.59], ['UA', 'UA-53']],
    ['Ternopil', [25.6, 49.55], ['UA', 'UA-61']],
    ['Skadovsk', [32.91, 46.14], ['UA', 'UA-65']],
    ['Simferopol', [34.1, 44.95], ['UA', 'UA-43']],
    ['Inkerman', [33.61, 44.61], ['UA', 'UA-40']],
    ['Krasnodar', [38.98, 45.06], ['RU-KDA']],
    ['Sudzha', [35.27, 51.19], ['RU-KRS']],
    ['Bryansk', [34.37, 53.25], ['RU-BRY']],
    ['Moscow', [37.62, 55.75], ['RU-MOW']],
    ['Kolomna', [38.77, 55.08], ['RU-MOS']],
    ['Minsk', [27.56, 53.9], ['BY']],
  ])('%s lies in its region', (_, place, expected) => {
    expect(holding(place).toSorted()).toEqual(expected)
  })

  it.each(Object.keys(regions.areas))('the label of %s is inside it', (id) => {
    expect(holding(regions.areas[id]?.at ?? [0, 0])).toContain(id)
  })

  it('covers Ukraine without gap: each oblast and city of the state register is there', () => {
    expect(Object.keys(regions.areas).filter((id) => id.startsWith('UA-'))).toHaveLength(27)
  })
})

describe('labels', () => {
  it.each(labels.countries)(
    '$id has a name in every language and stands in its country',
    (label) => {
      const names = ['en', 'uk', 'ru', 'fi', 'ar'].map((language) => label.names[language] ?? '')
      expect(names.filter((name) => name === '' || name === label.id)).toEqual([])
      expect(names[4]).toMatch(/^[\p{Script=Arabic}\p{M}\s]+$/u)
      expect(isInCountry(countryOutlines(), label.id, label.at, 15)).toBe(true)
    },
  )

  it('are sorted by rank, then by code', () => {
    const keys = labels.countries.map(({ rank, id }) => `${rank} ${id}`)
    expect(keys).toEqual(keys.toSorted())
  })

  it.each(labels.waters)('$id lies in no country', ({ at, names }) => {
    expect(countriesAt(countryOutlines(), at)).toEqual([])
    expect(Object.keys(names)).toEqual(['en', 'uk', 'ru', 'fi', 'ar'])
  })

  it('name only countries that have an outline', () => {
    expect(labels.countries.filter(({ id }) => !countryOutlines().has(id))).toEqual([])
  })
})

type Resolution = { name: string; place: Position; expected: string; kilometres: number }

/** Rows of the README's table: name | longitude, latitude | country | tolerance in km. */
function resolutions(readme: string): Resolution[] {
  const row = /^\| ([^|]+) \| (-?[\d.]+), (-?[\d.]+) \| (\w+) \| (\d*) *\|/gm
  return Array.from(readme.matchAll(row), ([, name = '', lng, lat, expected = '', kilometres]) => {
    return { name, place: [Number(lng), Number(lat)], expected, kilometres: Number(kilometres) }
  })
}
