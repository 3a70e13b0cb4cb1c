import type { StoryOutline } from '../../../model/story.ts'
import type { PathBuilderWords } from '../../../text/pathBuilderWords.ts'
import { formatSpan } from '../../../text/span.ts'
import { element } from '../../card/element.ts'

/** Rows that are shown at a time: a search finds the rest. */
const MOST_ROWS = 60

/** The events of the story, those that a search finds, each with a button that adds it. */
export function createPicker(
  story: StoryOutline,
  words: PathBuilderWords,
  add: (event: string) => void,
): HTMLElement {
  const search = element('input', { type: 'search', 'aria-label': words.find })
  search.placeholder = words.find
  const list = element('ul', { class: 'own-events', 'aria-label': words.events })
  const draw = (): void => {
    const asked = search.value.trim().toLowerCase().split(/\s+/)
    const found = story.events.filter(({ title, words: said = '' }) =>
      asked.every((word) => `${title.toLowerCase()} ${said}`.includes(word)),
    )
    const rows = found.slice(0, MOST_ROWS).map(({ id, title, span }) => {
      const button = element('button', { type: 'button', class: 'button' })
      button.setAttribute('aria-label', words.add(title))
      const when = element('small', {}, formatSpan(span, { lang: story.language }))
      button.append(element('span', {}, title), when)
      button.addEventListener('click', () => add(id))
      return element('li', {}, button)
    })
    list.replaceChildren(...rows)
  }
  search.addEventListener('input', draw)
  draw()
  return element('div', { class: 'own-picker' }, search, list)
}
