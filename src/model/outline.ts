import type { Event, EventOutline } from './event.ts'
import type { Story, StoryOutline } from './story.ts'

function outlineEvent(event: Event): EventOutline {
  const { id, kind, title, span, anchor, places, actors, speakers } = event
  const { standings, standing, related } = event
  return {
    id,
    kind,
    title,
    span,
    anchor,
    places,
    actors,
    speakers,
    standings,
    standing,
    related,
  }
}

/** What the page's scripts carry of a story; the words are in the document. */
export function outlineStory(story: Story): StoryOutline {
  const { sources: _sources, credit: _credit, licence: _licence, method: _method, ...rest } = story
  return { ...rest, events: story.events.map(outlineEvent) }
}
