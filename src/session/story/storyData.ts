import type { EventOutline } from '../../core/model/event.ts'
import { isLarge, PIECE } from '../../core/model/large.ts'
import { withoutOtherWords } from '../../core/model/otherWords.ts'
import { outlineStory } from '../../core/model/outline.ts'
import type { Problem } from '../../core/json/problem.ts'
import type { Story, StoryOutline } from '../../core/model/story.ts'
import { untold } from '../../core/model/tours.ts'
import type { BasemapLabels } from '../../scene/map/basemapLabels.ts'
import { areaCode } from '../../scene/map/marks/drawnPlace.ts'

/**
 * An event as sent to scripts: its title and words are already in the document, its keywords come with the
 * search.
 */
export type UntitledEvent = Omit<EventOutline, 'title' | 'words' | 'points' | 'keywords'>

/** What the build writes for the scripts, besides the document. */
export interface StoryData {
  readonly story: Omit<StoryOutline, 'events'> & { readonly events: readonly UntitledEvent[] }
  readonly problems: readonly Problem[]
  readonly basemapLabels: BasemapLabels
  /** The number of pieces in which a large story's outline is fetched; 0: its events are here. */
  readonly pieces: number
}

function untitled({ title: _title, ...rest }: EventOutline): UntitledEvent {
  return rest
}

/** Names and areas of the basemap, with only the areas that the story's places need. */
function groundFor({ places }: StoryOutline, basemapLabels: BasemapLabels): BasemapLabels {
  const codes = new Set(places.map((place) => areaCode(place, basemapLabels)))
  const regions = Object.entries(basemapLabels.regions).filter(([code]) => codes.has(code))
  return { ...basemapLabels, regions: Object.fromEntries(regions) }
}

/** Reduces a story to what scripts need besides its document. */
export function storyData(
  story: Story,
  problems: readonly Problem[],
  basemapLabels: BasemapLabels,
): StoryData {
  const outline = withoutOtherWords(outlineStory(story))
  const pieces = isLarge(story) ? Math.ceil(story.events.length / PIECE) : 0
  return {
    story: {
      ...outline,
      events: pieces > 0 ? [] : outline.events.map(untitled),
      paths: outline.paths.map(untold),
    },
    problems,
    basemapLabels: groundFor(outline, basemapLabels),
    pieces,
  }
}
