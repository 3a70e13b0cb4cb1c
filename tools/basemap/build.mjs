// Makes data/basemap from the packages beside this file. See data/basemap/README.md.

import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { countryLabels, waterLabels } from './steps/labels.mjs'
import { areaOf, layersOf, partLines } from './steps/layers.mjs'
import { labelPoint } from './steps/middle.mjs'
import { apartFromBorders, longRivers } from './steps/rivers.mjs'
import { areasPath } from './steps/path.mjs'
import { cutParts, joinUnits, lakes, simplify, simplifyLines } from './steps/shapes.mjs'
import { readCountryCodes, readJson, readUnits, readWaters } from './steps/source.mjs'

process.chdir(import.meta.dirname)
const TARGET = '../../data/basemap'
/** The world tier is drawn up to zoom 3, at which the world is as many pixels wide. */
const WORLD_SCALE = 4096
const DETAIL_SCALE = 65536
/** In units: six kilometres at the equator, a third of a pixel in the opening view of a desk. */
const WORLD_SLACK = 0.6

const worldview = readJson('worldview.json')
const wanted = readJson('regions.json')
const labels = readJson('labels.json')
const codes = readCountryCodes()

const units = await joinUnits(await cutParts(readUnits(worldview), worldview))
const source = readWaters()
const isDrawn = ({ country, code }) => country === 'UKR' || wanted.lines.includes(code)

const world = await simplify(units, 'world', ['part'])
const detail = await simplify(withCodesInUse(units), 'detail', ['part', 'code'])
write('world.json', {
  tier: 'world',
  scale: WORLD_SCALE,
  worldview: statement(worldview),
  layers: await layers(world, 'world', WORLD_SCALE, {
    slack: WORLD_SLACK,
    lakes: { least: 8e9, interval: 12000 },
  }),
  areas: regionAreas((polygons) => ({ path: areasPath(polygons, WORLD_SCALE, WORLD_SLACK) })),
})

write('detail.json', {
  tier: 'detail',
  scale: DETAIL_SCALE,
  layers: await layers(detail, 'detail', DETAIL_SCALE, {
    lakes: { least: 8e8, interval: 3500 },
    rivers: { least: (at) => (isInView(at) ? 400 : 2000), interval: 3500, apart: 9 },
  }),
})

const outline = await simplify(units, 'outline', ['part'])
write('regions.json', {
  scale: DETAIL_SCALE,
  areas: regionAreas((polygons) => ({
    at: labelPoint(polygons),
    path: areasPath(polygons, DETAIL_SCALE),
  })),
})
write('outlines.json', { scale: DETAIL_SCALE, countries: outlines() })
write('countries.json', {
  countries: countryLabels(labels, (id) => areaOf(outline, ({ country }) => codes[country] === id)),
  waters: waterLabels(labels),
})

async function layers(topology, tier, scale, { slack = 0, lakes: basins, rivers }) {
  return layersOf(topology, tier, {
    worldview,
    scale,
    slack,
    regions: isDrawn,
    lakes: await lakes(source.text, basins),
    rivers: rivers && (await riversApart(topology, rivers)),
  })
}

async function riversApart(topology, { least, interval, apart }) {
  const chosen = apartFromBorders(longRivers(source.rivers, least), partLines(topology), apart)
  return simplifyLines(chosen, interval)
}

/** The same units; a code stays only where a region is made of it or its lines are drawn. */
function withCodesInUse(topology) {
  const members = new Set(Object.values(wanted.areas).flat())
  const isUsed = (properties) => isDrawn(properties) || members.has(properties.code)
  const geometries = topology.objects.units.geometries.map((geometry) => {
    const { properties } = geometry
    return isUsed(properties) ? geometry : { ...geometry, properties: { ...properties, code: '' } }
  })
  return { ...topology, objects: { units: { ...topology.objects.units, geometries } } }
}

function isInView([lng, lat]) {
  return lng > -15 && lng < 62 && lat > 12 && lat < 72
}

/** What `describe` says of the polygons of each region, by its id. */
function regionAreas(describe) {
  const areas = Object.entries(wanted.areas).map(([id, members]) => {
    const isMember = ({ code, country }) => members.includes(code) || codes[country] === id
    const polygons = areaOf(detail, isMember)
    if (!polygons.length) throw new Error(`No area for ${id}`)
    return [id, describe(polygons)]
  })
  return Object.fromEntries(areas)
}

function outlines() {
  const ids = [...new Set(Object.values(codes))].toSorted()
  const all = ids.map((id) => {
    const polygons = areaOf(outline, ({ country }) => codes[country] === id)
    return [id, areasPath(polygons, DETAIL_SCALE)]
  })
  return Object.fromEntries(all.filter(([, path]) => path))
}

function statement({ id, says, parts }) {
  return { id, says, areas: parts.map((part) => part.says).filter(Boolean) }
}

function write(name, value) {
  mkdirSync(TARGET, { recursive: true })
  const text = `${JSON.stringify(value, null, 1)}\n`
  writeFileSync(`${TARGET}/${name}`, text)
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
  console.log(
    name.padEnd(16),
    kilobytes(text.length),
    kilobytes(gzipSync(text, { level: 9 }).length),
    'gzip',
  )
}
