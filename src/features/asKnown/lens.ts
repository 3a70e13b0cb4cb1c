import type { EventOutline } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { knowledgeAt, storyAsKnown, type Knowledge } from '../../scene/known/asKnown.ts'
import type { Disclosure } from '../../scene/known/disclosure.ts'
import type { Lens } from '../../store/store.ts'
import type { Messages } from '../../text/messages/index.ts'
import { instantOfKnown } from '../../core/view/asKnown.ts'
import type { Session } from '../../session/session.ts'
import { paintCard } from './paintCard.ts'
import { createUndo } from './undo.ts'
import { visibleWords } from './visibleWords.ts'

/** What of the page speaks from the end of the story, outside its events. */
const FROM_THE_END = '.masthead .dek, .masthead .facts, .about dl, .numbers'

interface Looking {
  readonly knowledge: Knowledge
  readonly story: StoryOutline
}

/** Paints cards as they were known; each once, until everything is taken back. */
function createPainter(messages: Messages, disclosure: Disclosure) {
  const undo = createUndo()
  const told = new Map(disclosure.map((event) => [event.id, event]))
  let painted = new Set<HTMLElement>()
  return {
    hide: undo.hide,
    paint: (card: HTMLElement, event: EventOutline, looking: Looking): void => {
      const parts = told.get(event.id)
      if (!parts || painted.has(card)) return
      painted.add(card)
      paintCard(card, { event, told: parts, ...looking, messages }, undo)
    },
    takeBack: (): void => {
      undo.all()
      painted = new Set()
    },
  }
}

function cardsIn(node: Node): readonly HTMLElement[] {
  if (!(node instanceof HTMLElement)) return []
  const inside = [...node.querySelectorAll<HTMLElement>('article')]
  return node.matches('article') ? [node, ...inside] : inside
}

/** Hands over every card that is put into the list later: of a long story only those in sight are there. */
function watchCards(list: HTMLElement, found: (card: HTMLElement) => void): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) [...addedNodes].flatMap(cardsIn).forEach(found)
  })
  observer.observe(list, { childList: true, subtree: true })
}

/**
 * The story as it was known, in the document and for the store: cards lose what was said or published
 * later, and the search knows no other words than can be read. Null gives everything back.
 */
export function createLens({ messages }: Session, list: HTMLElement, disclosure: Disclosure): Lens {
  const painter = createPainter(messages, disclosure)
  let looking: Looking | null = null
  watchCards(list, (card) => {
    const event = looking?.story.events.find(({ id }) => id === card.id)
    if (looking && event) painter.paint(card, event, looking)
  })
  return (whole, known) => {
    painter.takeBack()
    looking = null
    if (known === null) return whole
    const knowledge = knowledgeAt(disclosure, instantOfKnown(known, whole))
    const story = storyAsKnown(whole, disclosure, knowledge)
    const now: Looking = { knowledge, story }
    looking = now
    document.querySelectorAll<HTMLElement>(FROM_THE_END).forEach(painter.hide)
    const cards = new Map(cardsIn(list).map((card) => [card.id, card]))
    const events = story.events.map((event) => {
      const card = cards.get(event.id)
      if (!card) return event
      painter.paint(card, event, now)
      return { ...event, words: visibleWords(card) }
    })
    return { ...story, events }
  }
}
