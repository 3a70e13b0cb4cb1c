import type { FirstSession } from './firstSession.ts'

/** Makes the kinds in the legend filters: pressed ones are shown, none pressed shows all. */
export function createLegend({ store, commands }: FirstSession, element: HTMLElement): () => void {
  const buttons = [...element.querySelectorAll<HTMLElement>('button[data-kind]')]
  element.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-kind]') : null
    const kind = button?.dataset['kind']
    if (kind) commands.toggle('kinds', kind)
  })
  return () => {
    const { kinds } = store.get().view
    for (const button of buttons) {
      const pressed = String(kinds.includes(button.dataset['kind'] ?? ''))
      if (button.getAttribute('aria-pressed') !== pressed)
        button.setAttribute('aria-pressed', pressed)
    }
  }
}
