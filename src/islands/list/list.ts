import type { Send } from '../../scene/shared/intent.ts'
import type { ListScene, ShownIds } from '../../scene/list/listScene.ts'
import { hide } from '../../ui/dom/quietly.ts'
import { openInPlace, opensInPlace } from './inPlace.ts'

/**
 * The list of events: its articles are in the document; here they are only shown, hidden and
 * marked.
 */
export interface List {
  readonly sync: (scene: ListScene) => void
  readonly destroy: () => void
}

interface Drawn {
  readonly shown: ShownIds
  readonly selected: string | null
}

function itemsOf(element: HTMLElement): Map<string, HTMLElement> {
  const items = element.querySelectorAll<HTMLElement>('[data-event]')
  return new Map([...items].map((item) => [item.querySelector('article')?.id ?? '', item]))
}

function setSelected(item: HTMLElement | undefined, isSelected: boolean): void {
  if (!item) return
  const link = item.querySelector('h3 a')
  if (isSelected) link?.setAttribute('aria-current', 'true')
  else link?.removeAttribute('aria-current')
  item.classList.toggle('is-selected', isSelected)
  item.closest('[data-day]')?.classList.toggle('is-begin', isSelected)
  const details = item.querySelector('details')
  if (details && isSelected) details.open = true
}

/** A day's heading is shown as long as one of its events is. */
function syncDays(element: HTMLElement): void {
  for (const day of element.querySelectorAll<HTMLElement>('[data-day]'))
    hide(day, day.querySelector('[data-event]:not([hidden])') === null)
}

function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** The id that a link within this page points to: "#id" or "?event=id#id". */
function eventOf(link: HTMLAnchorElement | null): string | null {
  return /^(?:\?[^#]*)?#(.+)$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null
}

/**
 * Takes over the prerendered list in `element`. A click on a title selects the event instead of
 * reloading the page, and notes open in their card; with a modifier key a link works as usual.
 * `sync` touches only items whose state has changed.
 */
export function createList(
  element: HTMLElement,
  send: Send,
  reveal: (item: HTMLElement, isFirst: boolean) => void,
  messages: { readonly moreFailed: string },
): List {
  const items = itemsOf(element)
  let isFirst = true
  let drawn: Drawn = { shown: new Set(items.keys()), selected: null }

  const onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a')
    if (opensInPlace(link) && plainClick(event)) {
      event.preventDefault()
      openInPlace(link, messages.moreFailed)
      return
    }
    const id = eventOf(link)
    if (id === null || !items.has(id) || !plainClick(event)) return
    event.preventDefault()
    send({ type: 'select', event: id })
  }
  element.addEventListener('click', onClick)

  return {
    sync({ shown, selected }) {
      let changed = false
      for (const [id, item] of items) {
        const isShown = shown.has(id)
        if (isShown === drawn.shown.has(id)) continue
        item.hidden = !isShown
        changed = true
      }
      if (changed) syncDays(element)
      if (selected !== drawn.selected) {
        if (drawn.selected !== null) setSelected(items.get(drawn.selected), false)
        const item = selected === null ? undefined : items.get(selected)
        setSelected(item, true)
        if (item && !item.hidden) reveal(item, isFirst)
      }
      // On a phone the list of a tour begins there: see features/explore/step.css.
      element.classList.toggle('has-selected', shown.has(selected ?? ''))
      drawn = { shown, selected }
      isFirst = false
    },
    destroy() {
      element.removeEventListener('click', onClick)
    },
  }
}

/** An event's title, and all its words for the search. */
export interface Written {
  readonly title: string
  readonly words: string
}

/** All text in an element; text from two elements is never joined into one word. */
function textsIn(item: HTMLElement): string {
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  return texts.join(' ')
}

function writtenIn(item: HTMLElement): Written {
  return { title: item.querySelector('h3')?.textContent ?? '', words: textsIn(item) }
}

/** What the document says about every event, by id. */
export function eventsInDocument(element: HTMLElement): ReadonlyMap<string, Written> {
  return new Map([...itemsOf(element)].map(([id, item]) => [id, writtenIn(item)]))
}
