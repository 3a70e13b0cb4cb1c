import type { Actor, ActorOutline } from './actor.ts'
import type { Event, EventOutline, EventPlace, EventPlaceOutline } from './event.ts'
import type { Place, PlaceOutline } from './place.ts'
import type { Era, EraOutline, Story, StoryOutline } from './story.ts'

function outlineEventPlace({
  note: _note,
  restsOn: _claims,
  ...rest
}: EventPlace): EventPlaceOutline {
  return rest
}

function outlineEvent(event: Event): EventOutline {
  const { id, kind, title, span, anchor, places, actors, speakers } = event
  const { standings, standing, deadBy, related, keywords } = event
  return {
    id,
    kind,
    title,
    span,
    anchor,
    places: places.map(outlineEventPlace),
    actors,
    speakers,
    standings,
    standing,
    ...(deadBy && { deadBy }),
    related,
    ...(keywords && keywords.length > 0 && { keywords }),
  }
}

function outlineActor({ id, name, short, aliases }: Actor): ActorOutline {
  return { id, name, ...(short !== undefined && { short }), ...(aliases && { aliases }) }
}

function outlinePlace(place: Place): PlaceOutline {
  const { note: _note, coordinateSource: _source, ...rest } = place
  return rest
}

function outlineEra({ text: _text, ...rest }: Era): EraOutline {
  return rest
}

/** The part of a story that the page's scripts carry; the prose is in the document. */
export function outlineStory(story: Story): StoryOutline {
  const { id, title, language, zone, opens, closes, sharedYear } = story
  const { bbox, frames, kinds, paths, lens, annotations } = story
  return {
    id,
    title,
    language,
    zone,
    opens,
    closes,
    sharedYear,
    bbox,
    frames,
    kinds,
    paths,
    ...(lens && { lens }),
    ...(annotations && { annotations }),
    events: story.events.map(outlineEvent),
    actors: story.actors.map(outlineActor),
    places: story.places.map(outlinePlace),
    eras: story.eras.map(outlineEra),
  }
}
