import { node, toElement } from '../../ui/tree/node.ts'
import { slideInto, type Stretch } from '../../scene/shared/slide.ts'
import type { Session } from '../../session/session.ts'
import { isHeld } from '../../store/held.ts'
import { showWholeNames } from './foldedNames.ts'

/** Up to this width in CSS px the map folds while the list is read: see folded.css. */
const PHONE = '(max-width: 719px)'

/** What keeps the map whole while keys, or something opened in it, are in use. */
const IN_USE = ':focus-visible, details[open]'

/** After the last that moves it, ms: longer than a slide. */
const RESTED = 300

/** Where a sticky element stays, CSS px from the top of the window. */
function stuckAt(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).insetBlockStart) || 0
}

/** Where an element lies in a section, CSS px, whatever has slid meanwhile. */
function stretchIn(section: HTMLElement, element: HTMLElement): Stretch {
  let top = 0
  for (let one: Element | null = element; one !== section;) {
    if (!(one instanceof HTMLElement)) break
    top += one.offsetTop
    one = one.offsetParent
  }
  return { top, bottom: top + element.offsetHeight }
}

/** How far a map is to slide so that its selected marks are seen; they are in order of time. */
function slideOf(section: HTMLElement, map: HTMLElement, seen: number): number {
  const picture = stretchIn(section, map)
  const { top: above } = map.getBoundingClientRect()
  const places = [...map.querySelectorAll('.map-mark[data-state="selected"]')].map(
    (mark) => picture.top + mark.getBoundingClientRect().top - above,
  )
  const top = -stuckAt(section)
  return slideInto(places, { top, bottom: top + seen }, picture)
}

/** A press on it does what a press on the map does; keys need none, for wherever they lead the map unfolds. */
function unfoldButton(name: string): Element {
  const icon = node('path', { d: 'M-6 -3L0 3L6 -3' })
  return toElement(
    node(
      'button',
      {
        type: 'button',
        class: 'map-control map-unfold',
        tabindex: '-1',
        'aria-label': name,
        title: name,
      },
      node('svg', { viewBox: '-10 -10 20 20', 'aria-hidden': 'true' }, icon),
    ),
  )
}

/**
 * While the list is read on a phone, the map is folded: its style sheet shows the middle of it, and this
 * slides what is selected into that. A press on it, or keys that lead into it, lay the whole map over the
 * list, until the list is scrolled on or an event is chosen. None of this moves the page.
 */
export function foldMap(
  { store, messages }: Session,
  section: HTMLElement,
  time: HTMLElement,
): void {
  const root = document.documentElement
  const { classList } = root
  const phone = window.matchMedia(PHONE)
  const bar = document.querySelector('.bar')
  let frame = 0
  let slid = 0
  let timer = 0
  const button = section.appendChild(unfoldButton(messages.page.unfoldMap))
  // It goes when it is pressed, and a focus that went with it would look like one that left the map.
  button.addEventListener('mousedown', (event) => event.preventDefault())

  const soon = (): void => {
    if (!phone.matches) return
    frame ||= requestAnimationFrame(look)
    // Names may come in the same frame, and a slide takes a while.
    clearTimeout(timer)
    timer = window.setTimeout(look, RESTED)
  }
  const isInUse = (): boolean => section.querySelector(IN_USE) !== null
  const lay = (isWhole: boolean): void => {
    const wasWhole = classList.contains('is-whole')
    if (classList.toggle('is-whole', isWhole && classList.contains('is-reading')) !== wasWhole)
      soon()
  }

  /** Reads the layout, at most once per frame. */
  const look = (): void => {
    frame = 0
    const top = bar?.getBoundingClientRect().bottom ?? 0
    // Neither a map without room nor that of a lesson sticks to the window.
    const isSticky = getComputedStyle(section).position === 'sticky'
    const isReading = phone.matches && isSticky && top <= stuckAt(section) + 1
    classList.toggle('is-reading', isReading)
    lay(classList.contains('is-whole'))
    const map = [...section.querySelectorAll<HTMLElement>('.map')].find((one) => one.offsetHeight)
    const seen = stuckAt(time)
    const to = isReading && map ? slideOf(section, map, seen) : 0
    const isFolded = isReading && !classList.contains('is-whole')
    if (map) showWholeNames(map, button, isFolded ? { top: 0, bottom: seen } : null, to - slid)
    if (to === slid) return
    slid = to
    section.style.setProperty('--slide', `${to}px`)
  }
  window.addEventListener(
    'scroll',
    () => {
      if (!isInUse() || store.get().mover === 'scroll') lay(false)
      soon()
    },
    { passive: true },
  )
  section.addEventListener('focusin', () => {
    if (isInUse()) lay(true)
  })
  section.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !section.contains(relatedTarget)) lay(false)
  })
  const onToggle = ({ target }: Event): void => {
    // A list that opens as a sheet is told by the press that opens it.
    if (target instanceof HTMLDetailsElement) lay(isInUse())
  }
  section.addEventListener('toggle', onToggle, { capture: true })
  section.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('button') : null
    const opensList = section.querySelector('.map-panel') !== null
    if (!pressed || pressed === button || opensList) lay(true)
  })
  store.watch(
    ({ view }) => view.event,
    () => lay(isInUse()),
  )
  // A hand that moves the time chooses nothing, and measuring between its steps lays out the page once more.
  store.subscribe((state) => {
    if (!isHeld(state)) soon()
  })
  phone.addEventListener('change', look)
  look()
}
