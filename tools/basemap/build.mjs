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
const WORLD_SCALE = 8192
const DETAIL_SCALE = 65536

const worldview = readJson('worldview.json')
const wanted = readJson('regions.json')
const labels = readJson('labels.json')
const codes = readCountryCodes()

const units = await joinUnits(await cutParts(readUnits(worldview), worldview))
const source = readWaters()
const isDrawn = ({ country, code }) => country === 'UKR' || wanted.lines.includes(code)

const world = await simplify(units, 'world')
write('world.json', {
  tier: 'world',
  scale: WORLD_SCALE,
  worldview: statement(worldview),
  layers: await layers(world, 'world', WORLD_SCALE, {
    lakes: { least: 8e9, interval: 12000 },
    rivers: { least: (at) => (isInView(at) ? 600 : 2800), interval: 12000, apart: 22 },
  }),
})

const detail = await simplify(units, 'detail')
write('detail.json', {
  tier: 'detail',
  scale: DETAIL_SCALE,
  layers: await layers(detail, 'detail', DETAIL_SCALE, {
    lakes: { least: 8e8, interval: 3500 },
    rivers: { least: (at) => (isInView(at) ? 400 : 2000), interval: 3500, apart: 9 },
  }),
})

const outline = await simplify(units, 'outline')
write('regions.json', { scale: DETAIL_SCALE, areas: regionAreas() })
write('outlines.json', { scale: DETAIL_SCALE, countries: outlines() })
write('countries.json', {
  countries: countryLabels(labels, (id) => areaOf(world, ({ country }) => codes[country] === id)),
  waters: waterLabels(labels),
})

async function layers(topology, tier, scale, waters) {
  const { least, interval, apart } = waters.rivers
  const chosen = apartFromBorders(longRivers(source.rivers, least), partLines(topology), apart)
  return layersOf(topology, tier, {
    worldview,
    scale,
    regions: isDrawn,
    lakes: await lakes(source.text, waters.lakes),
    rivers: await simplifyLines(chosen, interval),
  })
}

function isInView([lng, lat]) {
  return lng > -15 && lng < 62 && lat > 12 && lat < 72
}

function regionAreas() {
  const areas = Object.entries(wanted.areas).map(([id, members]) => {
    const isMember = ({ code, country }) => members.includes(code) || codes[country] === id
    const polygons = areaOf(detail, isMember)
    if (!polygons.length) throw new Error(`No area for ${id}`)
    return [id, { at: labelPoint(polygons), path: areasPath(polygons, DETAIL_SCALE) }]
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
