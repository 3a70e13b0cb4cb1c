import type { StoryOutline } from '../../core/model/story.ts'
import type { PathBuilderMessages } from './messages.ts'
import { daysOf } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import { element, pressable } from '../../ui/dom/element.ts'
import { hide } from '../../ui/dom/quietly.ts'

/** Rows shown at a time: a search finds the rest. */
const MOST_ROWS = 60

/**
 * The events of the story, or those that a search finds, each with a button that adds it; the search must have
 * been fetched.
 */
export function createPicker(
  storyNow: () => StoryOutline,
  messages: PathBuilderMessages,
  onAdd: (event: string) => void,
): HTMLElement {
  const search = element('input', { type: 'search' })
  // On a touch screen the keyboard would cover the events.
  search.autofocus = window.matchMedia('(pointer: fine)').matches
  const list = element('ul', { class: 'own-events', 'aria-label': messages.events })
  const said = element('span', {})
  const clear = pressable(messages.clearSearch, () => {
    search.value = ''
    draw()
    search.focus()
  })
  const none = element('p', { class: 'own-none' }, said, ' ', clear)
  const draw = (): void => {
    const story = storyNow()
    const places = story.find?.(story, search.value)
    const events = places ? story.events.filter((_, place) => places.has(place)) : story.events
    const rows = events.slice(0, MOST_ROWS).map(({ id, title, span }) => {
      const button = element('button', { type: 'button', class: 'button' })
      const add = element('span', { class: 'visually-hidden' }, `${messages.add} `)
      const when = element('small', {}, formatSpan(span, daysOf(story)))
      button.append(add, element('span', {}, title), when)
      button.addEventListener('click', () => onAdd(id))
      return element('li', {}, button)
    })
    list.replaceChildren(...rows)
    hide(none, rows.length > 0)
    said.textContent = messages.nothing(search.value.trim())
  }
  search.addEventListener('input', draw)
  draw()
  const field = element('label', { class: 'field' }, element('span', {}, messages.find), search)
  const heading = element('h2', { class: 'visually-hidden' }, messages.events)
  return element('div', { class: 'own-picker' }, heading, field, none, list)
}
