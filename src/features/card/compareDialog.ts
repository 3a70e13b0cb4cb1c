import { actorName } from '../../core/model/actorName.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { Disclosure } from '../../scene/known/disclosure.ts'
import type { State } from '../../store/store.ts'
import { cardToolMessagesFor, type CardToolMessages } from './messages.ts'
import { sayKnown } from '../../text/sayView.ts'
import { viewMessagesFor } from '../../text/messages/viewMessages.ts'
import { readerZone } from '../../ui/browser/environment.ts'
import { addStyle } from '../../ui/styles/lateStyle.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import css from './compare.css?inline'
import { compareSpeakers, spokenOn } from './compareSpeakers.ts'
import { copyOf } from './copyOfCard.ts'
import { element, pressable } from '../../ui/dom/element.ts'

interface Content {
  readonly title: string
  readonly parts: readonly HTMLElement[]
}

function cardOf(list: HTMLElement, id: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`article[id="${id}"]`)
}

/** What is compared, from the cards in the document; null where nothing is, or it is not in the story. */
function contentOf(
  { story, view }: State,
  list: HTMLElement,
  messages: CardToolMessages,
  setCompare: FirstSession['commands']['setCompare'],
  disclosure: Disclosure,
): Content | null {
  const { compare } = view
  const event = eventById(story, view.event)
  const card = event && cardOf(list, event.id)
  if (compare === null || !event || !card) return null
  if ('event' in compare) {
    const other = eventById(story, compare.event)
    const beside = other && cardOf(list, other.id)
    if (!beside) return null
    const row = element('div', { class: 'compare-row' }, copyOf(card, card), copyOf(beside, beside))
    return { title: messages.twoEvents, parts: [row] }
  }
  const [one, other] = compare.speakers
  const nameOf = (id: string): string => actorName(story, id)
  const show = (speakers: readonly [string, string]): void => setCompare({ speakers }, event.id)
  const sides = [
    spokenOn(card, one, nameOf, (id) => show([id, other]), disclosure),
    spokenOn(card, other, nameOf, (id) => show([one, id]), disclosure),
  ] as const
  return { title: messages.twoSpeakers(event.title), parts: compareSpeakers(sides, messages) }
}

/** A dialog gives the focus back; one that a link has opened has nowhere to: it goes to the event. */
function focusAfter(dialog: HTMLElement, list: HTMLElement, { view }: State): void {
  const { activeElement } = document
  const isGivenBack = activeElement !== document.body && !dialog.contains(activeElement)
  if (isGivenBack || view.event === null) return
  cardOf(list, view.event)?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true })
}

/** Shows two events, or two speakers, side by side as long as the view says so. */
export function followComparison(
  session: FirstSession,
  list: HTMLElement,
  disclosure: Disclosure,
): void {
  const { store, commands, messages: page } = session
  const messages = cardToolMessagesFor(store.whole.language)
  addStyle(css)
  const leave = (): void => commands.setCompare(null)
  const title = element('h2', { id: 'compare-title' })
  const known = element('p', { class: 'compare-known' })
  const body = element('div', { class: 'compare-body', tabindex: '0' })
  const head = element('header', {}, title, pressable(page.map.close, leave), known)
  const dialog = element('dialog', { class: 'compare', 'aria-labelledby': title.id }, head, body)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    leave()
  })
  const sync = (): void => {
    const state = store.get()
    const content = contentOf(state, list, messages, commands.setCompare, disclosure)
    if (content === null) {
      if (!dialog.open) return
      dialog.close()
      return focusAfter(dialog, list, state)
    }
    const listener = { lang: store.whole.language, readerZone: readerZone() }
    const until = sayKnown(store.whole, state.view, listener)
    title.textContent = content.title
    known.textContent = until === null ? '' : viewMessagesFor(store.whole.language).asKnown(until)
    body.replaceChildren(...content.parts)
    if (dialog.open) return
    document.body.append(dialog)
    dialog.showModal()
  }
  store.subscribe(({ view, story }, before) => {
    const isOther = view.compare !== before.view.compare || view.event !== before.view.event
    if (isOther || story !== before.story) sync()
  })
  sync()
}
