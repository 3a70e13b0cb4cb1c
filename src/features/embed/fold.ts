import { shownTest } from '../../scene/shared/shown.ts'
import type { State } from '../../store/store.ts'
import { readerZone } from '../../ui/browser/environment.ts'
import { isStill } from '../../core/view/layout.ts'
import type { FirstSession } from '../../session/firstSession.ts'

/** A static frame says what it shows in the place where others say what can be done. */
async function introduce(intro: HTMLElement, { store }: FirstSession): Promise<void> {
  const hint = intro.querySelector('p + p')
  if (!hint || !isStill(store.get().view)) return
  const { sayView } = await import('../../text/sayView.ts')
  const { story, view } = store.get()
  hint.textContent = sayView(story, view, { lang: story.language, readerZone: readerZone() })
}

/** The event whose card is shown in the folded list. */
function cardOf({ story, view }: State): string | null {
  return view.event !== null && shownTest(story, view)(view.event) ? view.event : null
}

function mark(card: string | null): void {
  document.documentElement.toggleAttribute('data-selected', card !== null)
}

/**
 * In a frame the list is folded to one card, that of the selected event. The button unfolds it and
 * folds it again.
 */
export function foldList(session: FirstSession, list: HTMLElement): void {
  const section = list.closest('section')
  const button = document.querySelector<HTMLButtonElement>('.unfold')
  const intro = section?.querySelector<HTMLElement>('.intro')
  if (!button || !intro) return
  const root = document.documentElement
  // Without it the frame shows what it shows, and its hint.
  introduce(intro, session).catch(() => {})
  button.addEventListener('click', () => {
    if (root.dataset['list'] === undefined) root.dataset['list'] = ''
    else delete root.dataset['list']
    button.setAttribute('aria-expanded', String(root.dataset['list'] !== undefined))
  })
  session.store.watch(cardOf, mark)
  mark(cardOf(session.store.get()))
  // The list marks the card that a link names in the animation frame it has already requested.
  requestAnimationFrame(() => delete root.dataset['carded'])
}
