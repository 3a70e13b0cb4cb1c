/** A line of words over the map that goes away by itself. */
export interface Hint {
  readonly show: (text: string) => void
  readonly remove: () => void
}

/** Ms that the words stay. */
const STAY = 1800

/** @param host the map's element */
export function createHint(host: HTMLElement): Hint {
  const element = document.createElement('p')
  element.className = 'map-hint'
  element.ariaHidden = 'true'
  host.append(element)
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    show: (text) => {
      element.textContent = text
      element.dataset['shown'] = ''
      clearTimeout(timer)
      timer = setTimeout(() => delete element.dataset['shown'], STAY)
    },
    remove: () => {
      clearTimeout(timer)
      element.remove()
    },
  }
}
