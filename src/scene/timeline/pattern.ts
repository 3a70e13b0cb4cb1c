import type { EventOutline } from '../../core/model/event.ts'
import type { Kind } from '../../core/model/kind.ts'
import { TRACKS, type Track } from '../../core/model/track.ts'
import { binEdges, binsIn, type Bin } from './bins.ts'
import type { Columns } from '../shared/columns.ts'
import type { TimeScale } from './axis/timeScale.ts'

/**
 * How many events of each track fall into each section of the whole story. Force is drawn downwards from a base line
 * and all else upwards, so that talks and strikes in the same days are seen at once.
 */
export interface PatternBin extends Bin {
  readonly counts: Readonly<Record<Track, number>>
}

export interface Pattern {
  readonly bins: readonly PatternBin[]
  /** The tracks in use, upwards in this order from the base line, then what goes down. */
  readonly tracks: readonly Track[]
  /** The most events of one bin above the base line, and below it. */
  readonly up: number
  readonly down: number
}

/** From the base line upwards. */
export const UPWARD = ['talks', 'words', 'people'] as const satisfies readonly Track[]
export const DOWNWARD: Track = 'force'

type Anchors = Readonly<Record<Track, Float64Array>>

const kept = new WeakMap<readonly EventOutline[], Anchors>()

/** Anchors of each track, in order; made once per list of events. */
function anchorsOf({ events, anchors }: Columns, kinds: readonly Kind[]): Anchors {
  const known = kept.get(events)
  if (known) return known
  const trackOf = new Map(kinds.map(({ id, track }) => [id, track]))
  const of = (track: Track): Float64Array =>
    anchors.filter((_, at) => trackOf.get(events[at]?.kind ?? '') === track)
  const all = { talks: of('talks'), words: of('words'), force: of('force'), people: of('people') }
  kept.set(events, all)
  return all
}

function upIn({ counts }: PatternBin): number {
  return UPWARD.reduce((sum, track) => sum + counts[track], 0)
}

/** The pattern of the events given on a scale of the whole story. */
export function patternOf(
  found: Columns,
  kinds: readonly Kind[],
  scale: TimeScale,
  zone: string,
): Pattern {
  const edges = binEdges(scale, zone)
  const anchors = anchorsOf(found, kinds)
  const [talks, words, force, people] = (['talks', 'words', 'force', 'people'] as const).map(
    (track) => binsIn(anchors[track], edges, scale),
  )
  const bins = binsIn(found.anchors, edges, scale).map((bin, at): PatternBin => {
    const count = (of: readonly Bin[] | undefined) => of?.[at]?.count ?? 0
    const counts = {
      talks: count(talks),
      words: count(words),
      force: count(force),
      people: count(people),
    }
    return { ...bin, counts }
  })
  return {
    bins,
    tracks: TRACKS.filter((track) => anchors[track].length > 0),
    up: bins.reduce((most, bin) => Math.max(most, upIn(bin)), 0),
    down: bins.reduce((most, { counts }) => Math.max(most, counts.force), 0),
  }
}
