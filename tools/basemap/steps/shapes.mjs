// All work that needs a topology kept while shapes change: cutting, snapping, simplifying.

import mapshaper from 'mapshaper'

const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features })

/**
 * Runs one mapshaper command line over named texts and returns its single output, parsed.
 * The inputs are copied, because mapshaper empties what it is given.
 */
async function run(commands, inputs) {
  const output = await mapshaper.applyCommands(commands, { ...inputs })
  const [text] = Object.values(output)
  if (text === undefined) throw new Error(`mapshaper wrote nothing: ${commands}`)
  return JSON.parse(text)
}

/** Units with the worldview's cuts made: a cut part leaves the units it lay in. */
export async function cutParts(units, worldview) {
  let all = units
  for (const part of worldview.parts.filter(({ cut, box }) => cut ?? box)) {
    const touched = all.filter((unit) => isCutFrom(part, unit))
    const rest = all.filter((unit) => !isCutFrom(part, unit))
    all = [...rest, ...(await cut(touched, part))]
  }
  return all
}

function isCutFrom(part, { properties }) {
  return part.cutFrom === properties.code || (part.units?.includes(properties.part) ?? false)
}

async function cut(units, part) {
  const knife = part.cut ? [polygon(part.cut)] : [polygon(boxRing(part.box))]
  const inputs = { 'units.json': collection(units), 'knife.json': collection(knife) }
  const inside = await run(
    '-i units.json -clip knife.json remove-slivers -o out.json format=geojson',
    inputs,
  )
  const outside = await run(
    '-i units.json -erase knife.json remove-slivers -o out.json format=geojson',
    inputs,
  )
  const { id, country } = part
  const tag = (feature) => ({
    ...feature,
    properties: { ...feature.properties, part: id, country, code: '' },
  })
  return [...outside.features, ...inside.features.map(tag)].filter(({ geometry }) => geometry)
}

function polygon(ring) {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
}

function boxRing([w, s, e, n]) {
  return [
    [w, s],
    [w, n],
    [e, n],
    [e, s],
    [w, s],
  ]
}

/** One clean topology of all units, full detail. */
export async function joinUnits(units) {
  const commands =
    '-i units.json -clip bbox=-180,-60,180,84 -snap interval=0.0002 -clean ' +
    '-o units.topojson format=topojson no-quantization'
  return run(commands, { 'units.json': collection(units) })
}

/**
 * The topology of a tier ('world', 'detail' or 'outline'), simplified by each unit's own interval.
 * Units that `fields` do not tell apart are joined first: where they meet there is nothing to keep.
 */
export async function simplify(topology, tier, fields) {
  const commands =
    `-i units.topojson -dissolve fields=${[...fields, tier].join(',')} copy-fields=country ` +
    `-simplify weighted keep-shapes variable interval=${tier} ` +
    '-o units.topojson format=topojson no-quantization'
  return run(commands, { 'units.topojson': JSON.stringify(topology) })
}

/** Lakes of at least `least` square metres, simplified, as GeoJSON. */
export async function lakes(text, { least, interval }) {
  const commands =
    `-i waters.json -filter target=lakes 'this.area>${least}' ` +
    `-simplify target=lakes weighted interval=${interval} keep-shapes ` +
    '-filter-fields target=lakes -dissolve target=lakes -o target=lakes out.json format=geojson'
  return run(commands, { 'waters.json': text })
}

/** Lines simplified to an interval in metres, as GeoJSON. */
export async function simplifyLines(lines, interval) {
  const features = lines.map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  }))
  const commands = `-i lines.json -simplify weighted interval=${interval} -o out.json format=geojson`
  return run(commands, { 'lines.json': collection(features) })
}
