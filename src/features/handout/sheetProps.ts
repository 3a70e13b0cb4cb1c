import type { HandoutMessages } from './messages.ts'
import type { Handout, HandoutPart } from '../../core/view/handout.ts'
import type { Session } from '../../session/session.ts'
import type { WholeStory } from '../../session/story/storyRelease.ts'
import type { Entry } from './contents.ts'

/** Props of every part of the handout. */
export interface SheetProps {
  readonly session: Session
  readonly messages: HandoutMessages
  readonly whole: WholeStory
  readonly entries: readonly Entry[]
  readonly include: readonly HandoutPart[]
  readonly pages: Handout['pages']
}
