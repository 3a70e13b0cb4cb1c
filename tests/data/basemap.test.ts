import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeAreas, decodeLines, type Areas, type Position } from '../../src/map/paths.ts'
import { countriesAt, countryOutlines, distanceTo, isInCountry, isInside, steps } from './outlines.ts'

type Layer = { kind: 'area' | 'line'; path: string }
type Tier = { tier: string; scale: number; layers: Record<string, Layer>; worldview?: Worldview }
type Worldview = { id: string; says: string; areas: string[] }
type Regions = { scale: number; areas: Record<string, { at: Position; path: string }> }
type Label = { id: string; at: Position; rank: number; names: Record<string, string> }
type Labels = { countries: Label[]; waters: Label[] }

const FOLDER = new URL('../../data/basemap/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const read = <T>(name: string) => JSON.parse(textOf(name)) as T

const tiers = [read<Tier>('world.json'), read<Tier>('detail.json')]
const regions = read<Regions>('regions.json')
const labels = read<Labels>('countries.json')

/** Least kilobytes that would be too many, each after gzip. */
const BUDGETS: Record<string, number> = {
  'world.json': 30,
  'detail.json': 100,
  'regions.json': 15,
  'countries.json': 6,
  'outlines.json': 150,
}

const lineOf = (tier: Tier, name: string) => decodeLines(tier.layers[name]?.path ?? '', tier.scale)
const areaOf = (tier: Tier, name: string) => decodeAreas(tier.layers[name]?.path ?? '', tier.scale)

describe.each(Object.entries(BUDGETS))('%s', (name, budget) => {
  it(`stays within ${budget} kB when compressed`, () => {
    expect(gzipSync(textOf(name), { level: 9 }).length).toBeLessThan(budget * 1000)
  })

  it('is written in one form only, so that a rebuild changes nothing else', () => {
    expect(textOf(name)).toBe(`${JSON.stringify(JSON.parse(textOf(name)), null, 1)}\n`)
  })
})

describe.each(tiers)('tier $tier', (tier) => {
  const layers = Object.entries(tier.layers)

  it('has its layers in the documented drawing order', () => {
    const order = ['graticule', 'land', 'lakes', 'crimea', 'rivers', 'regions']
    const all = [...order, 'crimeaLine', 'borders', 'disputed']
    const expected = tier.tier === 'world' ? all.filter((name) => name !== 'regions') : all
    expect(layers.map(([name]) => name)).toEqual(expected)
  })

  it('draws no streak across the world', () => {
    for (const [name, { kind }] of layers) {
      const lines = kind === 'area' ? areaOf(tier, name).flat() : lineOf(tier, name)
      expect(lines.length, name).toBeGreaterThan(0)
      const widest = Math.max(...lines.flatMap(steps).map(([a, b]) => Math.abs(a[0] - b[0])))
      expect(widest, name).toBeLessThan(180)
    }
  })

  it('keeps every point inside the world square', () => {
    for (const [name, { kind }] of layers) {
      const lines = kind === 'area' ? areaOf(tier, name).flat() : lineOf(tier, name)
      const outside = lines.flat().filter(([lng, lat]) => Math.abs(lng) > 180 || Math.abs(lat) > 85)
      expect(outside, name).toEqual([])
    }
  })

  it('winds outlines one way and holes the other, so that both fill rules agree', () => {
    for (const [outline = [], ...holes] of areaOf(tier, 'land')) {
      expect(turn(outline)).toBeLessThan(0)
      for (const hole of holes) expect(turn(hole)).toBeGreaterThan(0)
    }
  })

  it('draws no border and no dashed line in or around Crimea', () => {
    const drawn = [...lineOf(tier, 'borders'), ...lineOf(tier, 'disputed')]
    expect(drawn.flat().filter(isAroundCrimea)).toEqual([])
  })

  it('draws the edge of Crimea at Perekop and nowhere else', () => {
    const dotted = lineOf(tier, 'crimeaLine')
    expect(distanceTo(dotted, [33.7, 46.15])).toBeLessThan(15)
    expect(dotted.flat().filter((at) => !isAroundCrimea(at))).toEqual([])
  })

  it('hatches Crimea with Sevastopol and nothing of the mainland', () => {
    const crimea = areaOf(tier, 'crimea')
    const held = ([lng, lat]: Position) => isInside(crimea, [lng, lat])
    expect([[34.1, 44.95], [33.65, 44.6], [34.39, 45.71]].map((at) => held(at as Position))).toEqual(
      [true, true, true],
    )
    expect([[33.3, 46.5], [34.8, 46.4], [38.98, 45.04]].map((at) => held(at as Position))).toEqual(
      [false, false, false],
    )
  })

  it('keeps the seas open: Black Sea, Azov and Caspian are not land', () => {
    const land = areaOf(tier, 'land')
    const isLand = (at: Position) => isInside(land, at)
    expect([isLand([34, 43.3]), isLand([36.5, 46]), isLand([50.8, 41.5])]).toEqual([false, false, false])
    expect([isLand([30.52, 50.45]), isLand([34.1, 44.95]), isLand([46.7, 24.7])]).toEqual([true, true, true])
  })

  it.each<[string, Position]>([
    ['Kosovo and Serbia', [21.2, 43.15]],
    ['Western Sahara and Morocco', [-10.5, 27.667]],
    ['Israel and the West Bank', [35.0, 32.0]],
    ['Northern Cyprus and Cyprus', [33.3, 35.17]],
    ['the Golan and Syria', [35.85, 33.0]],
    ['the Golan and Israel', [35.63, 33.1]],
    ['Kashmir at its line of control', [74.0, 34.4]],
    ['Aksai Chin and Ladakh', [78.8, 34.3]],
    ['Halaib', [35, 22]],
  ])('dashes the line between %s and draws no border there', (_, place) => {
    expect(distanceTo(lineOf(tier, 'disputed'), place)).toBeLessThan(20)
    expect(distanceTo(lineOf(tier, 'borders'), place)).toBeGreaterThan(20)
  })

  it.each<[string, Position]>([
    ['Ukraine and Russia', [36.3, 50.3]],
    ['Ukraine and Moldova', [29.7, 46.6]],
    ['Georgia and Russia', [43.9, 42.65]],
    ['Poland and Belarus', [23.6, 52.4]],
  ])('draws the border between %s', (_, place) => {
    expect(distanceTo(lineOf(tier, 'borders'), place)).toBeLessThan(30)
  })

  it.each<[string, Position]>([
    ['Abkhazia and the rest of Georgia', [41.9, 42.6]],
    ['Transnistria and the rest of Moldova', [29.1, 47.3]],
    ['the front of the war', [37.2, 48.3]],
  ])('draws no line of control between %s', (_, place) => {
    const drawn = [...lineOf(tier, 'borders'), ...lineOf(tier, 'disputed')]
    expect(distanceTo(drawn, place)).toBeGreaterThan(15)
  })
})

describe('places resolve as the README says', () => {
  const rows = resolutions(textOf('README.md'))

  it.each(rows)('$name resolves to $expected', ({ place, expected, kilometres }) => {
    if (expected === 'none') expect(countriesAt(place)).toEqual([])
    else if (kilometres) expect(isInCountry(expected, place, kilometres)).toBe(true)
    else expect(countriesAt(place)).toEqual([expected])
  })

  it('names every place whose belonging is in question', () => {
    const asked = ['Simferopol', 'Sevastopol', 'Donetsk', 'Luhansk', 'Mariupol', 'Melitopol', 'Kherson']
    const others = ['Pristina', 'Laayoune', 'Quneitra', 'Katzrin', 'Srinagar', 'Sukhumi', 'Tskhinvali']
    const more = ['Tiraspol', 'Gaza', 'Ramallah', 'Dakhla', 'Krasnodar', 'Rostov', 'Belgorod']
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...asked, ...others, ...more]))
  })

  it('no place on the list lies in two countries', () => {
    expect(rows.filter(({ place }) => countriesAt(place).length > 1)).toEqual([])
  })

  it('a wrong country code is refused, not taken for a far place', () => {
    expect(() => isInCountry('UK', [0, 52])).toThrow('No country UK')
  })
})

describe('worldview', () => {
  it('is the declared setting, carried in the tier that is drawn first', () => {
    const setting = new URL('../../tools/basemap/worldview.json', import.meta.url)
    const declared = JSON.parse(readFileSync(setting, 'utf8')) as Worldview
    expect(tiers[0]?.worldview).toMatchObject({ id: declared.id, says: declared.says })
    expect(tiers[0]?.worldview?.areas.join(' ')).toContain('Crimea and Sevastopol belong to Ukraine')
  })
})

describe('regions', () => {
  const areas = new Map(Object.entries(regions.areas).map(([id, { path }]) => [id, decodeAreas(path, regions.scale)]))
  const holding = (place: Position) => [...areas].filter(([, area]) => isInside(area, place)).map(([id]) => id)

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
  it.each(labels.countries)('$id has a name in every language and stands in its country', (label) => {
    const names = ['en', 'uk', 'ru', 'fi', 'ar'].map((language) => label.names[language] ?? '')
    expect(names.filter((name) => name === '' || name === label.id)).toEqual([])
    expect(names[4]).toMatch(/^[\p{Script=Arabic}\p{M}\s]+$/u)
    expect(isInCountry(label.id, label.at, 15)).toBe(true)
  })

  it('are sorted by rank, then by code', () => {
    const keys = labels.countries.map(({ rank, id }) => `${rank} ${id}`)
    expect(keys).toEqual(keys.toSorted())
  })

  it.each(labels.waters)('$id lies in no country', ({ at, names }) => {
    expect(countriesAt(at)).toEqual([])
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

function isAroundCrimea([lng, lat]: Position): boolean {
  return lng > 32.4 && lng < 36.7 && lat > 44.3 && lat < 46.25
}

/** Twice the signed area in degrees: negative when a ring runs clockwise with north up. */
function turn(ring: Areas[number][number]): number {
  return steps(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)
}
