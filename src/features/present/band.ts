import { shortActorName } from '../../core/model/actorName.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { EventOutline } from '../../core/model/event.ts'
import type { Step, StoryOutline } from '../../core/model/story.ts'
import { daysOf } from '../../text/dates.ts'
import { firstSpeakers } from '../../text/firstOf.ts'
import type { Messages } from '../../text/messages/index.ts'
import { formatSpan } from '../../text/span.ts'
import type { PresentMessages } from './messages.ts'
import type { Session } from '../../session/session.ts'
import { element, pressable } from '../../ui/dom/element.ts'
import { wordsOf } from './stepMessages.ts'
import type { Lesson } from './lesson.ts'

/** What the class reads, at the required size. */
export interface Band {
  readonly element: HTMLElement
  readonly sync: () => void
  /**
   * Gives the box the height of its tallest step, so that the map keeps its size from step to step; where
   * that is more than a third of the window, the words of the whole tour are set closer.
   */
  readonly steady: (box: HTMLElement) => void
}

interface Said {
  readonly kicker: string
  readonly title: string
  readonly text: string
  readonly who: string
}

function speakersOf({ speakers }: EventOutline, story: StoryOutline): string[] {
  return speakers.map((id) => shortActorName(story, id))
}

/** A room reads two names; the card has them all. */
function whoOf(
  event: EventOutline | undefined,
  story: StoryOutline,
  messages: PresentMessages,
  page: Messages,
): string {
  const names = event ? speakersOf(event, story) : []
  return names.length === 0 ? '' : `${messages.claimsBy} ${firstSpeakers(names, page)}`
}

function whenOf(event: EventOutline | undefined, story: StoryOutline): string {
  return event ? formatSpan(event.span, daysOf(story)) : ''
}

/** The words of a step, or the event's own where the tour has none for it, about the event it focuses on. */
function sayStep(step: Step, story: StoryOutline, messages: PresentMessages, page: Messages): Said {
  const event = eventById(story, step.event)
  const { title } = step
  const text = wordsOf(step)
  return { kicker: whenOf(event, story), title, text, who: whoOf(event, story, messages, page) }
}

/** The current selection, when the presenter looks around or there is no tour. */
function sayEvent(
  { store, messages: page }: Session,
  kicker: string,
  messages: PresentMessages,
): Said {
  const { story, view } = store.get()
  const event = eventById(story, view.event)
  return {
    kicker: [kicker, whenOf(event, story)].filter((part) => part !== '').join(' · '),
    title: event?.title ?? story.title,
    text: event ? page.eventStandings[event.standing].meaning : '',
    who: whoOf(event, story, messages, page),
  }
}

function sayLesson(session: Session, lesson: Lesson, messages: PresentMessages): Said {
  const { story, view } = session.store.get()
  const path = lesson.path()
  const step = path?.steps[view.step]
  if (step && !lesson.isAway()) return sayStep(step, story, messages, session.messages)
  return sayEvent(session, path ? messages.exploring : messages.noPath, messages)
}

/** The share of the window that the words may take from the map before they are set closer. */
const MOST = 1 / 3

/** The band below the map: when, the step's title and text, and who says so. */
export function createBand(
  session: Session,
  lesson: Lesson,
  messages: PresentMessages,
  showClaims: () => void,
): Band {
  const kicker = element('p', { class: 'present-kicker' })
  const title = element('h2', { class: 'present-title', tabindex: '-1' })
  const text = element('p', { class: 'present-text' })
  const names = element('span')
  const who = element('p', { class: 'present-who' })
  const inFull = pressable(messages.inFull, showClaims)
  inFull.ariaLabel = messages.inFullHeard
  who.append(names, ' ', inFull)
  const said = element('div', { class: 'present-said', 'aria-live': 'polite' }, title, text)
  const band = element('div', { class: 'present-band' }, kicker, said, who)
  const write = (part: HTMLElement, told: string): void => {
    if (part.textContent !== told) part.textContent = told
    part.hidden = told === ''
  }
  const show = (now: Said): void => {
    // With much larger text the box scrolls: a new step starts at its first line.
    if (title.textContent !== now.title)
      requestAnimationFrame(() => band.parentElement?.scrollTo({ top: 0, behavior: 'instant' }))
    write(kicker, now.kicker)
    write(title, now.title)
    write(text, now.text)
    write(names, now.who)
    who.hidden = now.who === ''
  }
  return {
    element: band,
    sync: () => show(sayLesson(session, lesson, messages)),
    steady: (box) => {
      const { style, classList } = box
      style.minBlockSize = ''
      const { story } = session.store.get()
      const tallest = (isClose: boolean): number => {
        classList.toggle('is-close', isClose)
        const heights = (lesson.path()?.steps ?? []).map((step) => {
          show(sayStep(step, story, messages, session.messages))
          return box.getBoundingClientRect().height
        })
        return Math.max(0, ...heights)
      }
      const loose = tallest(false)
      const height = loose > window.innerHeight * MOST ? tallest(true) : loose
      style.minBlockSize = `${Math.ceil(height)}px`
      show(sayLesson(session, lesson, messages))
    },
  }
}
