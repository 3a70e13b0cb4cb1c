import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import world from '../../../data/basemap/world.json'
import { LAYERS, type Basemap } from '../../../src/islands/map/base/basemap.ts'
import { basemapGeojson } from '../../../src/islands/map/gl/geojson.ts'
import { mapStyle, styleLayers } from '../../../src/islands/map/gl/style.ts'
import { DETAIL_ZOOM } from '../../../src/islands/map/base/detailTier.ts'
import type { LayerPaint, Paint } from '../../../src/islands/map/base/paint.ts'

const NOTHING: LayerPaint = { fill: null, stroke: null, width: 1, opacity: 1, dash: null }

function aPaint(sea: string, land: string, line: string): Paint {
  const stroke = { ...NOTHING, stroke: line }
  return {
    sea,
    layers: {
      land: { ...stroke, fill: land, width: 0.7 },
      lakes: { ...NOTHING, fill: sea },
      crimea: NOTHING,
      rivers: { ...stroke, stroke: sea },
      regions: { ...stroke, opacity: 0.6 },
      crimeaLine: { ...stroke, width: 1.5, dash: [1.5, 2.5] },
      borders: stroke,
      disputed: { ...stroke, dash: [4, 3] },
      graticule: { ...stroke, width: 0.5 },
      hatch: { ...stroke, width: 0.8 },
    },
  }
}

const THEMES = [
  ['light', aPaint('rgb(219, 229, 236)', 'rgb(247, 244, 238)', 'rgb(185, 179, 166)')],
  ['dark', aPaint('rgb(14, 26, 35)', 'rgb(34, 48, 59)', 'rgb(83, 98, 110)')],
] as const

const basemap = world as Basemap

describe.each(THEMES)('the style in the %s theme', (_, paint) => {
  it('follows the style specification', () => {
    expect(validateStyleMin(mapStyle(basemap, paint))).toEqual([])
  })

  it('asks for no file: no tiles, glyphs or sprites', () => {
    const style = mapStyle(basemap, paint)
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined])
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(['geojson'])
  })

  it('never draws a disputed line whole', () => {
    const lines = styleLayers(paint).filter(({ id }) => /disputed|crimeaLine/.test(id))
    expect(lines).toHaveLength(2)
    for (const { paint: look } of lines) expect(look).toHaveProperty('line-dasharray')
  })

  it('draws rivers and regions close by alone, as the SVG does', () => {
    const late = styleLayers(paint).filter(({ minzoom }) => minzoom === DETAIL_ZOOM)
    expect(late.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['rivers-line', 'regions-line']),
    )
  })

  it('hatches Crimea at every zoom by one layer', () => {
    const hatching = styleLayers(paint).filter(({ id }) => id.startsWith('hatch'))
    for (const zoom of [0, 1.9, 2.5, 3, 4.2, 5.9, 6, 7]) {
      const shown = hatching.filter(
        ({ minzoom = 0, maxzoom = 24 }) => minzoom <= zoom && zoom < maxzoom,
      )
      expect(shown).toHaveLength(1)
    }
  })
})

describe('the source', () => {
  it('holds every layer of the basemap once, and the net of degrees', () => {
    const names = basemapGeojson(basemap).features.map(({ properties: { k } }) => k)
    const wanted = ['graticule', ...LAYERS.filter((name) => basemap.layers[name])]
    expect(names.filter((name) => !name.startsWith('hatch')).toSorted()).toEqual(wanted.toSorted())
  })

  it('keeps every position inside the world', () => {
    for (const { geometry } of basemapGeojson(basemap).features) {
      const positions: number[][] = geometry.coordinates.flat(
        geometry.type === 'MultiPolygon' ? 2 : 1,
      ) as number[][]
      expect(positions.length).toBeGreaterThan(0)
      expect(positions.every(([lng = 999]) => Math.abs(lng) <= 180.000001)).toBe(true)
    }
  })
})
