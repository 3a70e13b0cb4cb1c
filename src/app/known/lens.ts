import disclosure from 'virtual:known'
import { knowledgeAt, storyAsKnown } from '../../scene/asKnown.ts'
import type { Lens } from '../../store/store.ts'
import { instantOfKnown } from '../../view/asKnown.ts'
import type { Session } from '../session.ts'
import { paintCard } from './paintCard.ts'
import { createUndo } from './undo.ts'
import { visibleWords } from './visibleWords.ts'

/** What of the page speaks from the end of the story, outside its events. */
const FROM_THE_END = '.masthead .dek, .masthead .facts, .about dl'

/**
 * The story as it was known, in the document and for the store: cards lose what was said or published
 * later, and the search knows no other words than can be read. Null gives everything back.
 */
export function createLens({ words }: Session, list: HTMLElement): Lens {
  const undo = createUndo()
  const told = new Map(disclosure.map((event) => [event.id, event]))
  return (whole, known) => {
    undo.all()
    if (known === null) return whole
    const knowledge = knowledgeAt(disclosure, instantOfKnown(known, whole))
    const story = storyAsKnown(whole, disclosure, knowledge)
    document.querySelectorAll<HTMLElement>(FROM_THE_END).forEach(undo.hide)
    const events = story.events.map((event) => {
      const card = list.querySelector<HTMLElement>(`article[id="${event.id}"]`)
      const parts = told.get(event.id)
      if (!card || !parts) return event
      paintCard(card, { event, told: parts, knowledge, story, words }, undo)
      return { ...event, words: visibleWords(card) }
    })
    return { ...story, events }
  }
}
