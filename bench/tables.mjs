// The figures as Markdown.
import { cpus, loadavg } from 'node:os'
import { median } from './visit.mjs'

const kilo = (bytes) => (bytes / 1000).toFixed(1)

/** The median with the least and the most: a difference smaller than the range is none. */
function spread(values, digits = 2) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((one) => one.toFixed(digits))
  return `${median(values).toFixed(digits)} (${least}–${most})`
}

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

/** Each visit's time over the median bare page of its round, so that load counts on both sides. */
function toBare(rounds, at, pick) {
  return rounds.flatMap((round) => {
    const bare = median(round[at].paints.bare)
    return pick(round[at]).map((time) => time / bare)
  })
}

/** Times as ratios to the bare page of the same round. */
export function readingTable(rounds) {
  const rows = rounds[0].map(({ profile }, at) => {
    const of = (pick) => spread(toBare(rounds, at, pick))
    const isDrawn = rounds.every((round) => round[at].full.map !== null)
    return [
      profile,
      of(({ paints }) => paints.bare),
      of(({ paints }) => paints.blocked),
      of(({ paints }) => paints.full),
      of(({ full }) => [full.usable]),
      isDrawn ? of(({ full }) => [full.map]) : 'not drawn in time',
    ]
  })
  const head = [
    '',
    'bare page itself',
    'text, scripts blocked',
    'text, with scripts',
    'first event usable',
    'map by WebGL',
  ]
  return table(head, rows)
}

/** Elements and layout shift; of the shift, the worst visit. */
export function documentTable(rounds) {
  const rows = rounds[0].map(({ profile }, at) => [
    profile,
    median(rounds.map((round) => round[at].full.elements)),
    Math.max(...rounds.map((round) => round[at].full.shift)).toFixed(3),
  ])
  return table(['', 'elements', 'layout shift, at most'], rows)
}

/** CPU of a step in units of the fixed loop. */
export function scrubTable(rounds) {
  const rows = rounds[0].map(({ profile }, at) => {
    const of = (key) =>
      spread(
        rounds.map((round) => round[at][key]),
        3,
      )
    return [profile, of('byKey'), of('byDrag'), of('idle')]
  })
  return table(['', 'by key', 'by drag', 'a key that does nothing (taken off)'], rows)
}

/** The value that 95 of 100 do not exceed: the nearest that was measured. */
function p95(values) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]
}

/** Presses by way; the first way is the bare page, which the medians are divided by. */
export function pressTable(rounds) {
  const all = Object.keys(rounds[0]).map((way) => [way, rounds.flatMap((round) => round[way])])
  const bare = median(all[0][1])
  const rows = all.map(([way, presses]) => [
    way,
    ...[median(presses), p95(presses), Math.max(...presses)].map((time) => Math.round(time)),
    (median(presses) / bare).toFixed(1),
  ])
  return table(['', 'median, ms', 'p95, ms', 'most, ms', 'median over bare'], rows)
}

/** What is alive after the passes over what was before; 1 is no growth. */
export function leakTable(rows) {
  const ratio = (value) => value.toFixed(3)
  return table(
    ['', 'heap', 'nodes', 'listeners'],
    rows.map(({ way, heap, nodes, listeners }) => [way, ...[heap, nodes, listeners].map(ratio)]),
  )
}

/** The only absolute times: what they were on this machine, to judge the ratios by. */
export function notes(readings, scrubs) {
  const paint = readings[0].map(({ profile }, at) => {
    const time = median(readings.flatMap((round) => round[at].paints.bare))
    return `bare page on ${profile}: ${Math.round(time)} ms`
  })
  const unit = scrubs[0].map(({ profile }, at) => {
    const time = median(scrubs.map((round) => round[at].unit))
    return `one unit on ${profile}: ${time.toFixed(1)} ms`
  })
  const load = loadavg()[0].toFixed(1)
  const all = [...paint, ...unit, `load ${load} on ${cpus().length} cores`]
  return `Notes of this run, not to be compared between machines: ${all.join('; ')}.`
}
