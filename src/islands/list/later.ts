import { setText } from '../../ui/dom/text.ts'
import { hide } from '../../ui/dom/quietly.ts'

/**
 * The line below a list that ends at the playhead: how many events come later, with a button to
 * show them.
 */
export interface Later {
  readonly sync: (count: number) => void
}

export interface LaterMessages {
  readonly hidden: (count: number) => string
  readonly show: string
}

/** Adds the line after the list, only if there are later events. */
export function createLater(list: HTMLElement, messages: LaterMessages, onShow: () => void): Later {
  const line = document.createElement('p')
  const text = document.createElement('span')
  const button = document.createElement('button')
  line.className = 'later'
  line.hidden = true
  button.type = 'button'
  button.className = 'button'
  button.textContent = messages.show
  button.addEventListener('click', onShow)
  line.append(text, ' ', button)
  list.after(line)
  return {
    sync: (count) => {
      hide(line, count === 0)
      if (count > 0) setText(text, messages.hidden(count))
    },
  }
}
