import type { Event } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { told, toursOf } from '../../core/model/tours.ts'
import {
  cardScene,
  indexCards,
  type CardScene,
  type NumberedSource,
} from '../../scene/list/cardScene.ts'
import { numberedEvents, type Numbered } from '../../scene/handout/numbered.ts'
import { recordAsKnown } from '../../io/export/asKnown.ts'
import { instantOfKnown } from '../../core/view/asKnown.ts'
import type { View } from '../../core/view/view.ts'
import { storyFile } from '../../session/story/storyFile.ts'
import type { WholeStory } from '../../session/story/storyRelease.ts'
import { awaited } from '../../session/tellStopped.ts'
import { wholeStory } from '../../session/story/wholeStory.ts'

/** The words of the events, cut to what was known if the view asks for that. */
export async function fetchWords(story: StoryOutline, { known }: View): Promise<WholeStory> {
  const whole = await wholeStory()
  if (known === null) return whole
  const cut = recordAsKnown(
    whole.story,
    await awaited(storyFile('known')),
    instantOfKnown(known, story),
  )
  // Notes are written with hindsight.
  const events = cut.events.map((event): Event => ({ ...event, notes: [], revisions: [] }))
  return { ...whole, story: { ...cut, events } }
}

/** An event of the handout with its number and its card. */
export interface Entry extends Numbered {
  readonly card: CardScene
}

/** The events of the handout in order; those whose words are missing are left out. */
export function entriesOf(story: StoryOutline, view: View, { story: whole }: WholeStory): Entry[] {
  const index = indexCards(whole)
  const tours = toursOf(whole)
  const paths = story.paths.map((path) => told(path, tours))
  return numberedEvents({ ...story, paths }, view).flatMap((one) => {
    const event = index.events.get(one.event.id)
    return event ? [{ ...one, card: cardScene(event, index) }] : []
  })
}

/** All their sources, each once, in order of number. */
export function sourcesOf(entries: readonly Entry[]): NumberedSource[] {
  const all = entries.flatMap(({ card }) => card.sources)
  return [...new Map(all.map((source) => [source.id, source])).values()].sort(
    (a, b) => a.number - b.number,
  )
}
