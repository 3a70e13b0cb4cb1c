import type { FirstSession } from './firstSession.ts'

/** Brings what the legend holds from the end of the document to where it opens. */
function fill(panel: HTMLElement | null): void {
  const entries = document.getElementById('legend')
  if (!panel || !entries) return
  entries.querySelector('h3')?.remove()
  panel.replaceChildren(...entries.childNodes)
  entries.remove()
}

/** Fills the legend, and makes its kinds filters: pressed ones are shown, none pressed shows all. */
export function createLegend({ store, commands }: FirstSession, element: HTMLElement): () => void {
  fill(element.querySelector('.legend-panel'))
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
