import type { FirstSession } from '../../session/firstSession.ts'

/** Brings what the legend holds from the end of the document to where it opens. */
function fill(panel: HTMLElement | null): void {
  const entries = document.getElementById('legend')
  if (!panel || !entries) return
  entries.querySelector('h3')?.remove()
  panel.replaceChildren(...entries.childNodes)
  entries.remove()
}

function asButton(kind: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = kind.className
  button.dataset['kind'] = kind.dataset['kind']
  button.append(...kind.childNodes)
  kind.replaceWith(button)
  return button
}

/** Fills the legend, and makes its kinds filters: pressed ones are shown, none pressed shows all. */
export function createLegend({ store, commands }: FirstSession, element: HTMLElement): () => void {
  fill(element.querySelector('.legend-panel'))
  const kinds = [...element.querySelectorAll<HTMLElement>('.legend-kind')]
  const buttons = kinds.map(asButton)
  element.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-kind]') : null
    const kind = button?.dataset['kind']
    if (kind) commands.toggle('kinds', kind)
  })
  return () => {
    const { kinds: shown } = store.get().view
    for (const button of buttons) {
      const pressed = String(shown.includes(button.dataset['kind'] ?? ''))
      if (button.getAttribute('aria-pressed') !== pressed)
        button.setAttribute('aria-pressed', pressed)
    }
  }
}
