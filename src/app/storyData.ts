import type { EventOutline } from '../model/event.ts'
import { isLarge } from '../model/large.ts'
import { withoutOtherWords } from '../model/otherWords.ts'
import { outlineStory } from '../model/outline.ts'
import type { Problem } from '../model/problem.ts'
import type { Story, StoryOutline } from '../model/story.ts'
import { untold } from '../model/tours.ts'
import type { Ground } from '../scene/ground.ts'
import { areaCode } from '../scene/marks.ts'
import { PIECE } from './large/pieces.ts'

/**
 * An event as sent to scripts: its title and words are already in the document, its keywords come with the
 * search.
 */
export type UntitledEvent = Omit<EventOutline, 'title' | 'words' | 'points' | 'keywords'>

/** What the build writes for the scripts, besides the document. */
export interface StoryData {
  readonly story: Omit<StoryOutline, 'events'> & { readonly events: readonly UntitledEvent[] }
  readonly problems: readonly Problem[]
  readonly ground: Ground
  /** The number of pieces in which a large story's outline is fetched; 0: its events are here. */
  readonly pieces: number
}

function untitled({ title: _title, ...rest }: EventOutline): UntitledEvent {
  return rest
}

/** The ground with only the areas that the story's places need. */
function groundFor({ places }: StoryOutline, ground: Ground): Ground {
  const codes = new Set(places.map((place) => areaCode(place, ground)))
  const regions = Object.entries(ground.regions).filter(([code]) => codes.has(code))
  return { ...ground, regions: Object.fromEntries(regions) }
}

/** Reduces a story to what scripts need besides its document. */
export function storyData(story: Story, problems: readonly Problem[], ground: Ground): StoryData {
  const outline = withoutOtherWords(outlineStory(story))
  const pieces = isLarge(story) ? Math.ceil(story.events.length / PIECE) : 0
  return {
    story: {
      ...outline,
      events: pieces > 0 ? [] : outline.events.map(untitled),
      paths: outline.paths.map(untold),
    },
    problems,
    ground: groundFor(outline, ground),
    pieces,
  }
}
