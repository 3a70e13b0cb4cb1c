import type { FirstSession } from '../../session/firstSession.ts'
import { storyFile } from '../../session/story/storyFile.ts'
import { awaited, tellStopped } from '../../session/tellStopped.ts'

/** Fetches what shows two events or speakers side by side, once that is asked. */
function watchComparison(session: FirstSession, list: HTMLElement): void {
  let isAsked = false
  const follow = (): void => {
    if (isAsked || session.store.get().view.compare === null) return
    isAsked = true
    awaited(Promise.all([import('./compareDialog.ts'), storyFile('known')])).then(
      ([{ followComparison }, disclosure]) => followComparison(session, list, disclosure),
      () => {
        isAsked = false
        // So that the next press asks again.
        session.commands.setCompare(null)
        tellStopped()
      },
    )
  }
  session.store.watch(({ view }) => view.compare, follow)
  follow()
}

/** A press on a card's natural comparison opens it in place; with a modifier key it stays a link. */
function watchPairs({ commands }: FirstSession, list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.pair a')
    const card = link?.closest('article')
    if (!link || !card || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const [one, other] = (new URL(link.href).searchParams.get('compare') ?? '').split('..')
    if (one === undefined || other === undefined) return
    event.preventDefault()
    commands.setCompare({ speakers: [one, other] }, card.id)
  })
}

/** Fetches what an open card offers (its link, citing, comparing) once the first card is open, and adds it. */
export function watchCards(session: FirstSession, list: HTMLElement): void {
  watchComparison(session, list)
  watchPairs(session, list)
  list.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement && target.open)) return
      const card = target.parentElement
      if (card?.tagName !== 'ARTICLE') return
      // Without it the card lacks nothing that it tells: the next one that opens asks again.
      import('./tools.ts').then(
        ({ addTools }) => addTools(session, card),
        () => {},
      )
    },
    { capture: true },
  )
}
