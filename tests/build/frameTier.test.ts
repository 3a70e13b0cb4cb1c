import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { frameTier } from '../../src/islands/map/base/frameTier.ts'
import { readBasemap, readBasemapFor } from '../../build/readBasemap.ts'
import { isInside } from '../../src/publish/outlines.ts'
import { LAYERS, type Basemap } from '../../src/islands/map/base/basemap.ts'
import { decodeAreas, decodeLines, type Position } from '../../src/islands/map/base/paths.ts'
import { isInBox } from '../../src/scene/map/frames.ts'
import { readTiers } from '../data/basemapFiles.ts'
import { ROOT } from '../fixtures/storyFolder.ts'
import { march } from '../scene/activities/stories.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const BOX = [22.6, 42.3, 47.4, 56.5] as const
const detail = readTiers().find(({ tier }) => tier === 'detail')
if (!detail) throw new Error('There is no detail tier')
const tier = frameTier(detail, BOX)

function pathOf({ layers }: Basemap, name: (typeof LAYERS)[number]): string {
  return layers[name]?.path ?? ''
}

/** Positions of a layer, whatever its kind. */
function positions(basemap: Basemap, name: (typeof LAYERS)[number]): Position[] {
  const layer = basemap.layers[name]
  if (!layer) return []
  const read = layer.kind === 'area' ? decodeAreas(layer.path, basemap.scale).flat() : null
  return (read ?? decodeLines(layer.path, basemap.scale)).flat()
}

function near(basemap: Basemap, name: (typeof LAYERS)[number]): number {
  return positions(basemap, name).filter((at) => isInBox(at, BOX)).length
}

describe('the basemap of a document with a near map', () => {
  it('can be read as any other tier, and keeps every layer', () => {
    for (const name of LAYERS) expect(positions(tier, name).length, name).toBeGreaterThan(1)
  })

  it('is much finer than the world tier where the near map is', () => {
    const { world } = readBasemap(ROOT)
    for (const name of ['land', 'borders'] as const)
      expect(near(tier, name), name).toBeGreaterThan(2 * near(world, name))
  })

  it('has rivers and regions there alone', () => {
    for (const name of ['rivers', 'regions'] as const)
      for (const [lng, lat] of positions(tier, name))
        expect(isInBox([lng, lat], [8, 30, 62, 65]), name).toBe(true)
  })

  it('has land and sea where they are', () => {
    const land = decodeAreas(pathOf(tier, 'land'), tier.scale)
    const isLand = (place: Position): boolean => isInside(land, place)
    const LAND: Position[] = [
      [34.1, 45.2],
      [33.5, 47],
      [30.5, 50.4],
      [37.6, 55.7],
      [-77, 39],
    ]
    const SEA: Position[] = [
      [36.5, 46.2],
      [31.5, 45.5],
      [34, 43.4],
      [-40, 45],
    ]
    expect(LAND.filter((at) => !isLand(at))).toEqual([])
    expect(SEA.filter(isLand)).toEqual([])
  })

  it('adds no more than 12 kB to the document, compressed', () => {
    const weigh = (basemap: Basemap): number =>
      gzipSync(LAYERS.map((name) => pathOf(basemap, name)).join(''), { level: 9 }).length
    expect(weigh(tier) - weigh(readBasemap(ROOT).world)).toBeLessThan(12_000)
  })

  it('is that of stories with two maps alone', () => {
    expect(readBasemapFor(ROOT, twoCalls()).world.tier).toBe('world')
    const { world } = readBasemapFor(ROOT, march)
    expect(world.tier).toBe('frame')
    expect(Object.keys(world.areas)).toEqual(expect.arrayContaining(['UA-51', 'RU-KRS', 'BY']))
  })
})
