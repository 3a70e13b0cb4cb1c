import type { Range } from '../../time/span.ts'
import { clampInstant, instantOfBound, type TimeBound } from '../bounds.ts'
import type { Codec, Reading } from './codec.ts'
import { readBound, readInstant, writeBound, writeInstant } from './linkTime.ts'
import type { Pair } from './query.ts'
import type { LensView, TimeView } from '../view.ts'

type TimeParam = 'until' | 'at' | 'from' | 'to'

const PARAMS = ['until', 'at', 'from', 'to'] as const satisfies readonly TimeParam[]

function readParam(reading: Reading, param: TimeParam): TimeBound | null {
  const found = reading.value(param)
  if (!found) return null
  const bound = readBound(
    found,
    reading.known.zone,
    param === 'until' || param === 'to' ? 'end' : 'start',
  )
  if (bound === null) {
    reading.report(param, found, 'time', 'default')
    return null
  }
  if (typeof bound === 'string') return bound
  const inside = clampInstant(bound, reading.known)
  if (inside !== bound) reading.report(param, found, 'story-time', 'mended')
  return inside
}

function between(reading: Reading, from: TimeBound, to: TimeBound): TimeView {
  const { known, report, value } = reading
  if (instantOfBound(from, known) <= instantOfBound(to, known)) return { mode: 'between', from, to }
  report('from', value('from') ?? '', 'order', 'mended')
  return { mode: 'between', from: to, to: from }
}

function readTime(reading: Reading): TimeView | null {
  const from = readParam(reading, 'from')
  const to = readParam(reading, 'to')
  if (from !== null || to !== null) return between(reading, from ?? 'earliest', to ?? 'latest')
  const at = readParam(reading, 'at')
  if (at !== null) return { mode: 'at', at }
  const until = readParam(reading, 'until')
  return until === null ? null : { mode: 'up-to', at: until }
}

const PARAMS_OF: Record<TimeView['mode'], readonly TimeParam[]> = {
  'up-to': ['until'],
  at: ['at'],
  between: ['from', 'to'],
}

function reportOthers({ value, report }: Reading, time: TimeView | null): void {
  if (time === null) return
  for (const param of PARAMS) {
    const found = value(param)
    if (found && !PARAMS_OF[time.mode].includes(param)) report(param, found, 'one-time', 'dropped')
  }
}

function formatTime(time: TimeView): readonly Pair[] {
  if (time.mode === 'up-to') return [['until', writeBound(time.at)]]
  if (time.mode === 'at') return [['at', writeBound(time.at)]]
  return [
    ['from', writeBound(time.from)],
    ['to', writeBound(time.to)],
  ]
}

/**
 * `until=…`, `at=…`, or `from=…&to=…`; a range takes precedence over a moment, and a moment over a
 * limit.
 */
export const timeCodec: Codec<TimeView> = {
  params: PARAMS,
  history: 'replace',
  format: formatTime,
  parse: (reading) => {
    const time = readTime(reading)
    reportOthers(reading, time)
    return time
  },
}

/** Two different times of the story, as in `2025-03-17..2025-03-20`, in order; null for anything else. */
function readStretch(param: 'axis' | 'lens', { known, report, value }: Reading): Range | null {
  const found = value(param) ?? ''
  const [first = '', second = '', ...more] = found.split('..')
  const { zone } = known
  const ends = [readInstant(first, zone, 'start'), readInstant(second, zone, 'end')] as const
  const [from, to] = ends
    .map((end) => end && clampInstant(end, known))
    .sort((a, b) => (a ?? 0) - (b ?? 0))
  if (more.length > 0 || from == null || to == null || from === to) return null
  if (from !== ends[0] || to !== ends[1]) report(param, found, 'story-time', 'mended')
  return { from, to }
}

function writeStretch({ from, to }: Range): string {
  return `${writeInstant(from)}..${writeInstant(to)}`
}

/** `axis=2025-03-17T0000Z..2025-03-20T0000Z` */
export const axisCodec: Codec<Range | null> = {
  params: ['axis'],
  history: 'replace',
  format: (axis) => (axis ? [['axis', writeStretch(axis)]] : []),
  parse: (reading) => {
    const found = reading.value('axis')
    if (!found) return null
    const axis = readStretch('axis', reading)
    if (axis === null) reading.report('axis', found, 'axis', 'default')
    return axis
  },
}

/** `lens=2025-03-18T1000Z..2025-03-20T1000Z`, or `lens=none`; as the story has it, it is not written. */
export const lensCodec: Codec<LensView> = {
  params: ['lens'],
  history: 'replace',
  format: (lens) => {
    if (lens === 'story') return []
    return [['lens', lens === 'none' ? lens : writeStretch(lens)]]
  },
  parse: (reading) => {
    const found = reading.value('lens')
    if (!found) return null
    if (found === 'none' || found === 'story') return found
    const lens = readStretch('lens', reading)
    if (lens === null) reading.report('lens', found, 'lens', 'default')
    return lens
  },
}
