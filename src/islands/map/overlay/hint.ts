/** A message over the map that disappears by itself. */
export interface Hint {
  readonly show: (text: string) => void
  readonly remove: () => void
}

/** How long the message stays, in ms. */
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
