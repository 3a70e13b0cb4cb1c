import type { EventOutline } from '../model/event.ts'
import { isLarge } from '../model/large.ts'
import { outlineStory } from '../model/outline.ts'
import type { Problem } from '../model/problem.ts'
import type { Story, StoryOutline } from '../model/story.ts'
import type { Ground } from '../scene/ground.ts'
import { areaCode } from '../scene/marks.ts'
import { PIECE } from './large/pieces.ts'

/** An event as it travels: its title and its words are in the document already. */
export type UntitledEvent = Omit<EventOutline, 'title' | 'words' | 'points'>

/** What the build writes for the scripts, beside the document. */
export interface StoryData {
  readonly story: Omit<StoryOutline, 'events'> & { readonly events: readonly UntitledEvent[] }
  readonly problems: readonly Problem[]
  readonly ground: Ground
  /** In how many pieces the outline of a large story is fetched; 0: its events are here. */
  readonly pieces: number
}

function untitled({ title: _title, ...rest }: EventOutline): UntitledEvent {
  return rest
}

/** The ground with no more areas than the story's places ask for. */
function groundFor({ places }: StoryOutline, ground: Ground): Ground {
  const codes = new Set(places.map((place) => areaCode(place, ground)))
  const regions = Object.entries(ground.regions).filter(([code]) => codes.has(code))
  return { ...ground, regions: Object.fromEntries(regions) }
}

/** Cuts a story down to what scripts need beside its document. */
export function storyData(story: Story, problems: readonly Problem[], ground: Ground): StoryData {
  const outline = outlineStory(story)
  const pieces = isLarge(story) ? Math.ceil(story.events.length / PIECE) : 0
  return {
    story: { ...outline, events: pieces > 0 ? [] : outline.events.map(untitled) },
    problems,
    ground: groundFor(outline, ground),
    pieces,
  }
}
