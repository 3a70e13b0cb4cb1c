import type { EventOutline } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Knowledge } from '../../scene/known/asKnown.ts'
import type { ToldEvent } from '../../scene/known/disclosure.ts'
import type { Messages } from '../../text/messages/index.ts'

/** What a card is painted from: its event as it was known, and what was told when. */
export interface CardKnowledge {
  readonly event: EventOutline
  readonly told: ToldEvent
  readonly knowledge: Knowledge
  readonly story: StoryOutline
  readonly messages: Messages
}
