import type { StoryOutline } from '../../../model/story.ts'
import type { PathBuilderWords } from '../../../text/pathBuilderWords.ts'
import { daysOf } from '../../../text/dates.ts'
import { formatSpan } from '../../../text/span.ts'
import { element } from '../../card/element.ts'

/** Rows that are shown at a time: a search finds the rest. */
const MOST_ROWS = 60

/** The events of the story, those that a search finds, each with a button that adds it. */
export function createPicker(
  story: StoryOutline,
  words: PathBuilderWords,
  onAdd: (event: string) => void,
): HTMLElement {
  const search = element('input', { type: 'search' })
  // On a touch screen the keys that would come up cover the events.
  search.autofocus = window.matchMedia('(pointer: fine)').matches
  const list = element('ul', { class: 'own-events', 'aria-label': words.events })
  const draw = (): void => {
    const asked = search.value.trim().toLowerCase().split(/\s+/)
    const found = story.events.filter(({ title, words: said = '' }) =>
      asked.every((word) => `${title.toLowerCase()} ${said}`.includes(word)),
    )
    const rows = found.slice(0, MOST_ROWS).map(({ id, title, span }) => {
      const button = element('button', { type: 'button', class: 'button' })
      const add = element('span', { class: 'visually-hidden' }, `${words.add} `)
      const when = element('small', {}, formatSpan(span, daysOf(story)))
      button.append(add, element('span', {}, title), when)
      button.addEventListener('click', () => onAdd(id))
      return element('li', {}, button)
    })
    list.replaceChildren(...rows)
  }
  search.addEventListener('input', draw)
  draw()
  const field = element('label', { class: 'field' }, element('span', {}, words.find), search)
  return element('div', { class: 'own-picker' }, field, list)
}
