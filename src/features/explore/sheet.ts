import { reveal } from '../../islands/list/reveal.ts'
import type { Session } from '../../session/session.ts'

/** Up to this width in CSS px the timeline is slim and opens over the page. */
const NARROW = '(max-width: 719px)'

/** The line that says what is hidden as not yet known stays in reach: what lies beside it instead. */
function besideBanner(part: Element): Element[] {
  const banner = part.querySelector(':scope > .known-banner')
  return banner ? [...part.children].filter((one) => one !== banner) : [part]
}

/** Everything neither inside the section nor containing it, except the live region. */
function restOfPage(section: HTMLElement): Element[] {
  const rest: Element[] = []
  for (let inner: Element = section; inner.parentElement; inner = inner.parentElement) {
    if (inner === document.body) break
    rest.push(...[...inner.parentElement.children].filter((one) => one !== inner))
  }
  return rest.flatMap(besideBanner).filter((one) => one.getAttribute('role') !== 'status')
}

/**
 * Covers a narrow page with the timeline while the view asks for it in full: the rest of the page
 * is inert meanwhile and keeps its position. Esc closes it, as does Back; whatever was selected is
 * then in view.
 */
export function followSheet({ store, commands }: Session, section: HTMLElement): void {
  const root = document.documentElement
  const narrow = window.matchMedia(NARROW)
  let selected: string | null = null
  let covered: Element[] = []
  let scrolled = 0

  function open(): void {
    selected = store.get().view.event
    scrolled = window.scrollY
    root.style.setProperty('--time-height', `${section.offsetHeight}px`)
    root.classList.add('is-full')
    covered = restOfPage(section).filter((one) => !one.hasAttribute('inert'))
    for (const one of covered) one.setAttribute('inert', '')
    window.scrollTo({ top: scrolled, behavior: 'instant' })
  }

  function close(): void {
    root.classList.remove('is-full')
    for (const one of covered) one.removeAttribute('inert')
    covered = []
    const { event } = store.get().view
    const card = event === null || event === selected ? null : document.getElementById(event)
    if (card) reveal(card, true)
    else window.scrollTo({ top: scrolled, behavior: 'instant' })
  }

  function follow(): void {
    const isWanted = narrow.matches && store.get().view.timeline === 'full'
    if (isWanted === root.classList.contains('is-full')) return
    if (isWanted) open()
    else close()
  }

  section.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !root.classList.contains('is-full')) return
    commands.setTimeline('slim')
    section.querySelector<HTMLElement>('.full-toggle')?.focus()
  })
  narrow.addEventListener('change', follow)
  store.watch(({ view }) => view.timeline, follow)
  follow()
}
