import { zoneToday } from '../../time/renamedZones.ts'
import { standingNamed } from '../../model/standing.ts'
import { EVENT_STANDINGS } from '../../model/status.ts'
import { isZone } from '../../time/zone.ts'
import { activityCodec } from '../activity.ts'
import { areaCodec } from './areaCodec.ts'
import { cameraCodec } from './cameraCodec.ts'
import { idCodec, LIST_PARAMS, listCodec, wordCodec, type Codec, type Reading } from './codec.ts'
import { embedCodec } from './embedCodec.ts'
import { handoutCodec } from './handoutCodec.ts'
import { compareCodec } from '../compare.ts'
import { searchOf } from '../filters.ts'
import type { Known } from '../known.ts'
import { knownCodec } from './knownCodec.ts'
import { linkProblem, type LinkProblem } from './linkProblem.ts'
import { knownWithOwn, ownCodec } from '../own.ts'
import { formatQuery, parseQuery, type Pair } from './query.ts'
import { unspoilt, unspoiltName } from './spoilt.ts'
import { axisCodec, lensCodec, timeCodec } from './timeCodec.ts'
import { upgrade, VERSION, versionOf } from './upgrades.ts'
import {
  DEFAULT_VIEW,
  LANES_BY,
  FOLLOWS,
  MODES,
  SPACINGS,
  THEMES,
  TIMELINES,
  type View,
} from '../view.ts'

/** A link as read: the view, its problems, and parameters that are not ours. */
export interface ReadView {
  readonly view: View
  readonly problems: readonly LinkProblem[]
  /** Parameters that are not ours ("utm_source"), kept when the link is rewritten. */
  readonly rest: readonly Pair[]
}

/** Of a link that is wrong throughout, nobody reads more. */
const MOST_TOLD = 20

const searchCodec: Codec<string> = {
  params: ['q'],
  history: 'replace',
  format: (search) => (search === '' ? [] : [['q', search]]),
  parse: ({ value, report }) => {
    const found = value('q') ?? ''
    const kept = searchOf(found)
    if (kept !== found) report('q', found, 'search', 'mended')
    return kept
  },
}

const clockCodec: Codec<string> = {
  params: ['clock'],
  history: 'push',
  format: (clock) => [['clock', clock]],
  parse: ({ value, report }) => {
    const found = value('clock')
    if (!found) return null
    if (found === 'place' || found === 'reader') return found
    if (isZone(found)) return zoneToday(found)
    report('clock', found, 'clock', 'default')
    return null
  },
}

function readStep({ known, value, report }: Reading): number | null {
  const found = value('step')
  const path = value('path')
  const steps = known.paths.get(path ?? '')
  // A tour that is not there has been reported as such.
  if (found && !path) report('step', found, 'path', 'default')
  if (!found || steps === undefined) return null
  const step = /^\d{1,4}$/.test(found) ? Number(found) : 0
  if (step >= 1 && step <= steps) return step - 1
  report('step', found, 'step', step > steps ? 'mended' : 'default')
  return step > steps ? steps - 1 : null
}

const stepCodec: Codec<number> = {
  params: ['step'],
  history: 'push',
  format: (step) => [['step', String(step + 1)]],
  parse: readStep,
}

const CODECS: { readonly [Key in keyof View]: Codec<View[Key]> | null } = {
  mode: wordCodec('mode', MODES, 'mode', 'push'),
  own: ownCodec,
  path: idCodec('path', (known, id) => known.paths.has(id)),
  step: stepCodec,
  time: timeCodec,
  known: knownCodec,
  event: idCodec('event', (known, id) => known.events.has(id)),
  compare: compareCodec,
  kinds: listCodec('kind', ({ kinds }, id) => (kinds.has(id) ? id : undefined)),
  participants: listCodec('participant', ({ actors }, id) => (actors.has(id) ? id : undefined)),
  speakers: listCodec('speaker', ({ actors }, id) => (actors.has(id) ? id : undefined)),
  actors: listCodec('actor', ({ actors }, id) => (actors.has(id) ? id : undefined)),
  places: listCodec('place', ({ places }, id) => (places.has(id) ? id : undefined)),
  statuses: listCodec('status', (_, word) => EVENT_STANDINGS.find((one) => one === word)),
  standings: listCodec('standing', (_, word) => standingNamed(word)),
  dead: listCodec('dead', ({ sides }, side) =>
    [side, side.toUpperCase(), side.toLowerCase()].find((one) => sides.has(one)),
  ),
  search: searchCodec,
  within: areaCodec,
  axis: axisCodec,
  lens: lensCodec,
  lanes: wordCodec('lanes', LANES_BY, 'lanes', 'push'),
  timeline: wordCodec('timeline', TIMELINES, 'timeline', 'push'),
  spacing: wordCodec('spacing', SPACINGS, 'spacing', 'push'),
  camera: cameraCodec,
  otherCamera: null,
  mapFrame: idCodec('frame', (known, id) => known.frames.has(id)),
  clock: clockCodec,
  theme: wordCodec('theme', THEMES, 'theme', 'push'),
  embed: embedCodec,
  handout: handoutCodec,
  activity: activityCodec,
  follow: wordCodec('follow', FOLLOWS, 'follow', 'push'),
}

const KEYS = Object.keys(CODECS) as (keyof View)[]
const OURS = new Set(['v', ...KEYS.flatMap((key) => CODECS[key]?.params ?? [])])

function readKey<Key extends keyof View>(key: Key, reading: Reading): View[Key] {
  return CODECS[key]?.parse(reading) ?? DEFAULT_VIEW[key]
}

function formatKey<Key extends keyof View>(key: Key, view: View): readonly Pair[] {
  return CODECS[key]?.format(view[key]) ?? []
}

/** The last value of a parameter; for a list given in several parameters, all of them. */
function valuesOf(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of pairs)
    values.set(
      name,
      Object.hasOwn(LIST_PARAMS, name) ? `${values.get(name) ?? ''},${value}` : value,
    )
  return values
}

function readVersion(pairs: readonly Pair[], problems: LinkProblem[]): number {
  const text = valuesOf(pairs).get('v')
  const version = versionOf(text)
  if (version !== null && version <= VERSION) return version
  problems.push(linkProblem('v', text ?? '', 'version', 'default'))
  return VERSION
}

/**
 * Reads a link's query into a view. Never throws: whatever cannot be read yields a problem and the
 * default (or nearest) value; parameters that are not ours are returned.
 */
export function readView(query: string, known: Known): ReadView {
  const problems: LinkProblem[] = []
  const asWritten = parseQuery(query).map(([name, value]): Pair => [
    unspoiltName(name, OURS),
    value,
  ])
  const written = asWritten.map(([name, value]): Pair => [
    name,
    OURS.has(name) ? unspoilt(name, value) : value,
  ])
  const pairs = upgrade(written, readVersion(written, problems))
  const values = valuesOf(pairs)
  const reading: Reading = {
    known: knownWithOwn(known, values),
    value: (param) => values.get(param),
    report: (param, found, ...wanted) => {
      const isWhole = found === values.get(param)
      const text = isWhole ? (valuesOf(asWritten).get(param) ?? found) : found
      if (problems.length < MOST_TOLD) problems.push(linkProblem(param, text, ...wanted))
    },
  }
  const view = KEYS.reduce<View>(
    (all, key) => ({ ...all, [key]: readKey(key, reading) }),
    DEFAULT_VIEW,
  )
  return { view, problems, rest: pairs.filter(([name]) => !OURS.has(name)) }
}

/** On a guided path, and as known on a day, the time is always said: left out, it is the step's or the day's. */
function isDefault(key: keyof View, view: View): boolean {
  if (key === 'time' && (view.path !== null || view.known !== null)) return false
  return formatQuery(formatKey(key, view)) === formatQuery(formatKey(key, DEFAULT_VIEW))
}

/** The query, without its question mark, that opens this view; empty for the default view. */
export function writeView(view: View, rest: readonly Pair[] = []): string {
  const ours = KEYS.filter((key) => !isDefault(key, view)).flatMap((key) => formatKey(key, view))
  const version: Pair[] = VERSION > 1 && ours.length > 0 ? [['v', String(VERSION)]] : []
  return formatQuery([...version, ...ours, ...rest])
}

/** How the browser's history takes the change; null where the link stays the same. */
export function historyOf(before: View, after: View): 'push' | 'replace' | null {
  const changed = KEYS.filter(
    (key) => formatQuery(formatKey(key, before)) !== formatQuery(formatKey(key, after)),
  )
  if (changed.length === 0) return null
  return changed.some((key) => CODECS[key]?.history === 'push') ? 'push' : 'replace'
}
