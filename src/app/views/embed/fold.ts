import { sayView } from '../../../text/say.ts'
import { readerZone } from '../../environment.ts'
import { isStill } from '../../frame.ts'
import type { Session } from '../../session.ts'

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p')
  element.className = 'intro'
  element.textContent = text
  return element
}

/** What stands in the card's place as long as no card does: what this is, and what is seen or can be done. */
function introOf({ words, store }: Session): HTMLElement {
  const { story, view } = store.get()
  const intro = document.createElement('div')
  const dek = document.querySelector('.dek')?.textContent ?? ''
  const listener = { lang: story.language, readerZone: readerZone() }
  const next = isStill(view) ? sayView(story, view, listener) : words.embed.hint
  intro.append(paragraph(dek), paragraph(next))
  return intro
}

/**
 * In a frame the list is folded: one card, that of the event selected. The button unfolds the list and
 * folds it again.
 */
export function foldList(session: Session, list: HTMLElement): void {
  const section = list.closest('section')
  const button = section?.querySelector<HTMLButtonElement>('.unfold')
  if (!section || !button) return
  const root = document.documentElement
  const intro = introOf(session)
  button.after(intro)
  const tell = (): void => {
    const isOpen = root.dataset['list'] !== undefined
    button.setAttribute('aria-expanded', String(isOpen))
    intro.hidden = isOpen || list.querySelector('.is-selected:not([hidden])') !== null
  }
  button.addEventListener('click', () => {
    if (root.dataset['list'] === undefined) root.dataset['list'] = ''
    else delete root.dataset['list']
    tell()
  })
  // The list's own painter marks the card in the next animation frame; this comes right behind it.
  new MutationObserver(tell).observe(list, {
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'hidden'],
  })
  tell()
}
