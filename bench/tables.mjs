// The figures as Markdown.
import { median } from './visit.mjs'

const kilo = (bytes) => (bytes / 1000).toFixed(1)
const ratio = (value) => (value === null ? 'not drawn' : value.toFixed(2))

/** A table; the first column is words, the others are figures. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '---:')))
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** Rows of [name, weight]. */
export function bytesTable(rows) {
  return table(
    ['Part', 'raw, kB', 'gzip, kB', 'brotli, kB'],
    rows.map(([name, { raw, gzip, brotli }]) => [name, kilo(raw), kilo(gzip), kilo(brotli)]),
  )
}

/** Acts with their files and their bytes after gzip. */
export function requestsTable(acts, sizeOf) {
  const rows = acts.flatMap(({ name, paths }) => {
    const sizes = paths.map(sizeOf)
    const files = paths.map((path, index) => [`· ${path || 'the document'}`, kilo(sizes[index])])
    const sum = sizes.reduce((all, size) => all + size, 0)
    return [[`**${name}**: ${paths.length} requests`, `**${kilo(sum)}**`], ...files]
  })
  return table(['When and what', 'gzip, kB'], rows)
}

function middle(rounds, pick) {
  const values = rounds.map(pick)
  return values.includes(null) ? null : median(values)
}

/** Times as ratios to the bare page of the same round. */
export function readingTable(rounds) {
  const rows = rounds[0].map(({ profile }, at) => {
    const of = (pick) => ratio(middle(rounds, (round) => pick(round[at])))
    const map = ({ full, bare }) => (full.map === null ? null : full.map / bare.paint)
    return [
      profile,
      of(({ blocked, bare }) => blocked.paint / bare.paint),
      of(({ full, bare }) => full.paint / bare.paint),
      of(({ full, bare }) => full.usable / bare.paint),
      of(map),
    ]
  })
  const head = [
    '',
    'text, scripts blocked',
    'text, with scripts',
    'first event usable',
    'map by WebGL',
  ]
  return table(head, rows)
}

/** Elements and layout shift. */
export function documentTable(rounds) {
  const rows = rounds[0].map(({ profile }, at) => [
    profile,
    middle(rounds, (round) => round[at].full.elements),
    middle(rounds, (round) => round[at].full.shift).toFixed(3),
  ])
  return table(['', 'elements', 'layout shift'], rows)
}

/** CPU of a step in units of the fixed loop. */
export function scrubTable(rounds) {
  const rows = rounds[0].map(({ profile }, at) => {
    const of = (key) => middle(rounds, (round) => round[at][key]).toFixed(3)
    return [profile, of('byKey'), of('byDrag'), of('idle')]
  })
  return table(['', 'by key', 'by drag', 'a key that does nothing (taken off)'], rows)
}

/** The only absolute times: what they were on this machine, to judge the ratios by. */
export function notes(readings, scrubs) {
  const paint = readings[0].map(({ profile }, at) => {
    const time = median(readings.map((round) => round[at].bare.paint))
    return `bare page on ${profile}: ${Math.round(time)} ms`
  })
  const unit = scrubs[0].map(({ profile }, at) => {
    const time = median(scrubs.map((round) => round[at].unit))
    return `one unit on ${profile}: ${time.toFixed(1)} ms`
  })
  return `Notes of this run, not to be compared between machines: ${[...paint, ...unit].join('; ')}.`
}
