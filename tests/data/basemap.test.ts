import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Areas, type Position } from '../../src/islands/map/base/paths.ts'
import { areaOf, lineOf, readTiers, textOf, type Worldview } from './basemapFiles.ts'
import { distanceTo, isInside, steps } from '../../src/publish/outlines.ts'

const tiers = readTiers()

/** Least kilobytes that would be too many, each after gzip. */
const BUDGETS: Record<string, number> = {
  'world.json': 19,
  'detail.json': 77,
  'regions.json': 12,
  'countries.json': 5,
  'outlines.json': 101,
}

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
    const all = [
      'land',
      'lakes',
      'crimea',
      'rivers',
      'regions',
      'crimeaLine',
      'borders',
      'disputed',
    ]
    const fine = ['rivers', 'regions']
    const expected = tier.tier === 'world' ? all.filter((name) => !fine.includes(name)) : all
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
    expect(
      [
        [34.1, 44.95],
        [33.65, 44.6],
        [34.39, 45.71],
      ].map((at) => held(at as Position)),
    ).toEqual([true, true, true])
    expect(
      [
        [33.3, 46.5],
        [34.8, 46.4],
        [38.98, 45.04],
      ].map((at) => held(at as Position)),
    ).toEqual([false, false, false])
  })

  it('keeps the seas open: Black Sea, Azov and Caspian are not land', () => {
    const land = areaOf(tier, 'land')
    const isLand = (at: Position) => isInside(land, at)
    expect([isLand([34, 43.3]), isLand([36.5, 46]), isLand([50.8, 41.5])]).toEqual([
      false,
      false,
      false,
    ])
    expect([isLand([30.52, 50.45]), isLand([34.1, 44.95]), isLand([46.7, 24.7])]).toEqual([
      true,
      true,
      true,
    ])
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
    // At Bender: farther up the Dniester the border with Ukraine is as near as these lines are fine.
    ['Transnistria and the rest of Moldova', [29.45, 46.83]],
    ['the front of the war', [37.2, 48.3]],
  ])('draws no line of control between %s', (_, place) => {
    const drawn = [...lineOf(tier, 'borders'), ...lineOf(tier, 'disputed')]
    expect(distanceTo(drawn, place)).toBeGreaterThan(15)
  })
})

describe('worldview', () => {
  it('is the declared setting, carried in the tier that is drawn first', () => {
    const setting = new URL('../../tools/basemap/worldview.json', import.meta.url)
    const declared = JSON.parse(readFileSync(setting, 'utf8')) as Worldview
    expect(tiers[0]?.worldview).toMatchObject({ id: declared.id, says: declared.says })
    expect(tiers[0]?.worldview?.areas.join(' ')).toContain(
      'Crimea and Sevastopol belong to Ukraine',
    )
  })
})

function isAroundCrimea([lng, lat]: Position): boolean {
  return lng > 32.4 && lng < 36.7 && lat > 44.3 && lat < 46.25
}

/** Twice the signed area in degrees: negative when a ring runs clockwise with north up. */
function turn(ring: Areas[number][number]): number {
  return steps(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)
}
