import { useEffect, useState } from 'react'
import type { Event } from '../../core/model/event.ts'
import type { Story, StoryOutline } from '../../core/model/story.ts'
import { indexCards, type CardIndex } from '../../scene/list/cardScene.ts'
import { subsetOf } from '../../scene/activities/subset.ts'
import { activityMessagesFor, type ActivityMessages } from './messages.ts'
import type { Messages } from '../../text/messages/index.ts'
import { recordAsKnown } from '../../io/export/asKnown.ts'
import { instantOfKnown } from '../../core/view/asKnown.ts'
import type { View } from '../../core/view/view.ts'
import type { Session } from '../../session/session.ts'
import { storyFile } from '../../session/story/storyFile.ts'
import { awaited } from '../../session/tellStopped.ts'
import { wholeStory } from '../../session/story/wholeStory.ts'

/** What every activity is made from: the whole story, and the events that the link selects. */
export interface Material {
  readonly story: Story
  readonly index: CardIndex
  /** Events that questions may be about, in the story's order. */
  readonly events: readonly Event[]
  readonly messages: Messages & { readonly activity: ActivityMessages }
}

async function storyAt(session: Session, known: View['known']): Promise<Story> {
  const { story } = await wholeStory()
  if (known === null) return story
  return recordAsKnown(
    story,
    await awaited(storyFile('known')),
    instantOfKnown(known, session.store.whole),
  )
}

/** All the words of an event, for the search. */
function wordsOf({ title, summary, claims, quotes }: Event): string {
  return [title, summary, ...[...claims, ...quotes].map(({ text }) => text)].join(' . ')
}

/** The story to choose from: as known on a day, the search finds only words known then. */
function choosable({ whole, get }: Session['store'], story: Story): StoryOutline {
  if (get().view.known === null) return whole
  const points = new Map(whole.events.map((event) => [event.id, event.points]))
  const events = story.events.map((event) => ({
    ...event,
    points: points.get(event.id) ?? [],
    words: wordsOf(event),
    keywords: [],
  }))
  return { ...whole, events }
}

function materialOf({ store, messages }: Session, story: Story): Material {
  const { view } = store.get()
  const chosen = new Set(subsetOf(choosable(store, story), view).map(({ id }) => id))
  return {
    story,
    index: indexCards(story),
    events: story.events.filter(({ id }) => chosen.has(id)),
    messages: { ...messages, activity: activityMessagesFor(story.language) },
  }
}

/** Fetches the whole story; `retry` tries again after a failure. */
export function useMaterial(session: Session): {
  readonly material: Material | 'loading' | 'failed'
  readonly retry: () => void
} {
  const { known } = session.store.get().view
  const [attempt, setAttempt] = useState(0)
  const [material, setMaterial] = useState<Material | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isCurrent = true
    storyAt(session, known).then(
      (story) => isCurrent && setMaterial(materialOf(session, story)),
      () => isCurrent && setMaterial('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [session, known, attempt])
  const retry = (): void => {
    setMaterial('loading')
    setAttempt(attempt + 1)
  }
  return { material, retry }
}
