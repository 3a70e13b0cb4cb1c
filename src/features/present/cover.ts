import type { PresentMessages } from './messages.ts'
import { element } from '../../ui/dom/element.ts'
import type { Lesson } from './lesson.ts'

/** Black or white over everything; a press ends it. */
export function createCover(lesson: Lesson, messages: PresentMessages) {
  const cover = element('button', { type: 'button', class: 'present-cover' })
  const spoken = element('span', { class: 'visually-hidden', role: 'status' })
  cover.hidden = true
  cover.addEventListener('click', () => lesson.setBlank(null))
  return {
    elements: [cover, spoken],
    sync: (): void => {
      const blank = lesson.blank()
      cover.hidden = blank === null
      cover.dataset['blank'] = blank ?? ''
      const says = blank === null ? '' : messages[blank]
      cover.setAttribute('aria-label', says)
      if (spoken.textContent !== says) spoken.textContent = says
    },
  }
}
