import type { StoryOutline } from '../model/story.ts'
import type { Extent } from './bounds.ts'

/** What a link may refer to: a story's ids, the number of steps in its tours, and its extent. */
export interface Known extends Extent {
  /** IANA zone for the days in a link. */
  readonly zone: string
  /** Languages the page is written in, such as "en". */
  readonly languages: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Countries that reported deaths. */
  readonly sides: ReadonlySet<string>
  readonly paths: ReadonlyMap<string, number>
  /** The maps of a story that has more than one. */
  readonly frames: ReadonlySet<string>
}

function ids(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id))
}

/** What links into this story may refer to. */
export function knownOf(story: StoryOutline): Known {
  const { opens, closes, zone, language, events, kinds, actors, places, paths, frames } = story
  return {
    opens,
    closes,
    zone,
    languages: new Set([language]),
    events: ids(events),
    kinds: ids(kinds),
    actors: ids(actors),
    places: ids(places),
    sides: new Set(events.flatMap(({ deadBy }) => deadBy ?? [])),
    frames: ids(frames),
    paths: new Map(paths.map(({ id, steps }) => [id, steps.length])),
  }
}
