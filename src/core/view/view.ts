import type { Clock } from '../time/clock.ts'
import type { Standing } from '../model/claim.ts'
import type { Range } from '../time/span.ts'
import type { EventStanding } from '../model/status.ts'
import type { Instant } from '../time/instant.ts'
import type { TimeBound } from './bounds.ts'
import { DEFAULT_ACTIVITY, type Activity } from './activity.ts'
import { DEFAULT_EMBED, type EmbedOptions } from './embedOptions.ts'
import { DEFAULT_HANDOUT, type Handout } from './handout.ts'
import type { OwnPath } from './own.ts'

/** How the page is laid out. One page serves all; `mode=` in the link picks. */
export const MODES = [
  'explore',
  'embed',
  'present',
  'presenter',
  'handout',
  'activity',
  'build',
] as const
export type Mode = (typeof MODES)[number]

/**
 * What time is shown: everything `up-to` a moment, what may have been under way `at` a moment, or
 * what touches the time `between` two.
 */
export type TimeView =
  | { readonly mode: 'up-to'; readonly at: TimeBound }
  | { readonly mode: 'at'; readonly at: TimeBound }
  | { readonly mode: 'between'; readonly from: TimeBound; readonly to: TimeBound }

export type TimeMode = TimeView['mode']

/** `[west, south, east, north]` in degrees. */
export type Area = readonly [west: number, south: number, east: number, north: number]

/** A settled camera, as in MapLibre: a world of 512 · 2^zoom CSS px, north up. */
export interface Camera {
  readonly center: readonly [lng: number, lat: number]
  readonly zoom: number
}

/**
 * Up to when things are known: an instant, or a day ("2025-03-18") with all that is dated by it, in
 * whichever of the story's zones.
 */
export type AsKnown = Instant | string

/** What is laid beside the selected event: another event, or what two speakers say of it. */
export type Comparison =
  | { readonly event: string }
  | { readonly speakers: readonly [one: string, other: string] }

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** How the time axis is spread: true to time, or each event a step, long empty stretches squeezed. */
export const SPACINGS = ['scale', 'even'] as const
export type Spacing = (typeof SPACINGS)[number]
/** Whether map and time follow the list as the reader scrolls it. */
export const FOLLOWS = ['on', 'off'] as const
export type Follow = (typeof FOLLOWS)[number]

/** What the lanes of the timeline stand for. */
export const LANES_BY = ['track', 'place', 'actor'] as const
export type LaneBy = (typeof LANES_BY)[number]

/**
 * Where the timeline is opened wide, within its axis: `story`, as the story says and where the filters find
 * something; `none`, nowhere; or where the reader put it.
 */
export type LensView = 'story' | 'none' | Range

/** How much of the timeline a narrow page shows; a wide one always shows it in full. */
export const TIMELINES = ['slim', 'full'] as const
export type TimelineSize = (typeof TIMELINES)[number]

/** Characters of a search beyond which it is cut. */
export const LONGEST_SEARCH = 200

/** All that a reader can choose, and so all that a link can carry. */
export interface View {
  readonly mode: Mode
  readonly time: TimeView
  /** Hides what was said or published later; null hides nothing. */
  readonly known: AsKnown | null
  /** Event id. */
  readonly event: string | null
  readonly compare: Comparison | null
  /** An empty list filters nothing. */
  readonly kinds: readonly string[]
  /** Actor ids: who took part. */
  readonly participants: readonly string[]
  /** Actor ids: whose claims or quotations the event holds. */
  readonly speakers: readonly string[]
  /** Actor ids: who took part or speaks. Links of before these were two filters carry it. */
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly statuses: readonly EventStanding[]
  readonly standings: readonly Standing[]
  /** Countries: events in which that side counts people killed. */
  readonly dead: readonly string[]
  readonly search: string
  /** Only what happened inside: `[west, south, east, north]` in degrees; null filters nothing. */
  readonly within: Area | null
  /** The stretch that the axis shows; null: the whole story. */
  readonly axis: Range | null
  /** Heeded while the axis shows the whole story to scale. */
  readonly lens: LensView
  readonly spacing: Spacing
  readonly lanes: LaneBy
  readonly timeline: TimelineSize
  /** Of the main map; null: it fits what the story opens with. */
  readonly camera: Camera | null
  /** Of the map beside the main one; no link carries it. */
  readonly otherCamera: Camera | null
  /** Id of the map that is large where there is room for one only; null: what is shown decides. */
  readonly mapFrame: string | null
  readonly clock: Clock
  readonly theme: Theme
  /** How the host wants a frame to look; `mode: 'embed'` heeds it. */
  readonly embed: EmbedOptions
  /** What is printed; `mode: 'handout'` heeds it. */
  readonly handout: Handout
  /** Which class activity; `mode: 'activity'` heeds it. */
  readonly activity: Activity
  readonly follow: Follow
  readonly path: string | null
  /** A path that the link carries itself. */
  readonly own: OwnPath | null
  /** Step of the path, from 0. */
  readonly step: number
}

/** The view of a link without a query. */
export const DEFAULT_VIEW: View = {
  mode: 'explore',
  time: { mode: 'up-to', at: 'latest' },
  known: null,
  event: null,
  compare: null,
  kinds: [],
  participants: [],
  speakers: [],
  actors: [],
  places: [],
  statuses: [],
  standings: [],
  dead: [],
  search: '',
  within: null,
  axis: null,
  lens: 'story',
  spacing: 'scale',
  lanes: 'track',
  timeline: 'slim',
  camera: null,
  otherCamera: null,
  mapFrame: null,
  clock: 'place',
  theme: 'auto',
  embed: DEFAULT_EMBED,
  handout: DEFAULT_HANDOUT,
  activity: DEFAULT_ACTIVITY,
  follow: 'on',
  path: null,
  own: null,
  step: 0,
}
