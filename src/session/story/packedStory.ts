import { packActor, unpackActor, type PackedActor } from './packedActors.ts'
import { packEvents, unpackEvents, type PackedEvent } from './packedEvents.ts'
import { fromTable, toTable, type Table } from '../../core/json/table.ts'
import type { StoryData } from './storyData.ts'

type Story = StoryData['story']
type BasemapLabels = StoryData['basemapLabels']
type Listed = 'events' | 'actors' | 'places' | 'eras'
type Named = 'countries' | 'waters'

/** What the build writes for the scripts, as it travels: its long lists as tables. */
export type PackedStory = Omit<StoryData, 'story' | 'basemapLabels'> & {
  readonly story: Omit<Story, Listed> & Readonly<Record<Listed, Table>>
  readonly basemapLabels: Omit<BasemapLabels, Named> & Readonly<Record<Named, Table>>
}

/** Makes it ready to travel. */
export function packStory({ story, basemapLabels, ...rest }: StoryData): PackedStory {
  return {
    ...rest,
    story: {
      ...story,
      events: toTable(packEvents(story.events, story)),
      actors: toTable(story.actors.map(packActor)),
      places: toTable(story.places),
      eras: toTable(story.eras),
    },
    basemapLabels: {
      ...basemapLabels,
      countries: toTable(basemapLabels.countries),
      waters: toTable(basemapLabels.waters),
    },
  }
}

/** What was packed. */
export function unpackStory({ story, basemapLabels, ...rest }: PackedStory): StoryData {
  const events = fromTable<PackedEvent>(story.events)
  const actors = fromTable<PackedActor>(story.actors).map(unpackActor)
  const places = fromTable<Story['places'][number]>(story.places)
  return {
    ...rest,
    story: {
      ...story,
      events: unpackEvents(events, { events, actors, places }),
      actors,
      places,
      eras: fromTable(story.eras),
    },
    basemapLabels: {
      ...basemapLabels,
      countries: fromTable(basemapLabels.countries),
      waters: fromTable(basemapLabels.waters),
    },
  }
}
