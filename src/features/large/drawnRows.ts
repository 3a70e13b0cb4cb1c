import type { EventOutline } from '../../core/model/event.ts'
import { eventIndex } from '../../core/model/eventIndex.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { shownAt } from '../../scene/shared/shown.ts'
import { daysOf } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import type { Library } from './articles.ts'
import type { VirtualScene } from './virtualScene.ts'

/** The rows of a long list that are in the document. */
export interface DrawnRows {
  /**
   * Draws the rows from one place to another, after the preceding element, and removes all others.
   */
  readonly draw: (first: number, last: number, scene: VirtualScene) => void
  /** Marks an event's row as selected, and opens its card, as soon as it is drawn. */
  readonly select: (event: string | null) => void
  /** CSS px; 0 if the row is not drawn. Forces layout. */
  readonly heightOf: (event: string) => number
}

interface Row {
  readonly item: HTMLLIElement
  readonly event: EventOutline
  isWhole: boolean
}

/** Until its page has loaded: what, when, and a working link. */
function stub(event: EventOutline, story: StoryOutline): HTMLElement {
  const [article, kicker, time] = ['article', 'p', 'time'].map((tag) => document.createElement(tag))
  const [heading, link] = [document.createElement('h3'), document.createElement('a')]
  if (!article || !kicker || !time) throw new Error('No elements')
  article.id = event.id
  kicker.className = 'kicker'
  time.textContent = formatSpan(event.span, daysOf(story))
  link.href = `?event=${event.id}#${event.id}`
  link.textContent = event.title
  heading.append(link)
  kicker.append(time)
  article.append(kicker, heading)
  return article
}

/** The id of every event from one place to another. */
function idsBetween(first: number, last: number, { shown }: VirtualScene): ReadonlySet<string> {
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  return new Set(places.flatMap((place) => shownAt(shown, place)?.id ?? []))
}

/**
 * Rows are built from the articles that the library has; until one has loaded, its row says what
 * and when. When a row with focus is removed, the focus goes to the list.
 *
 * @param before the element before the first row
 * @param changed called when a row's height may have changed
 */
export function createDrawnRows(
  list: HTMLElement,
  before: Element,
  library: Library,
  changed: () => void,
): DrawnRows {
  const rows = new Map<string, Row>()
  let selected: string | null = null

  function mark({ item, event }: Row): void {
    const isSelected = event.id === selected
    item.classList.toggle('is-selected', isSelected)
    const link = item.querySelector('h3 a')
    if (isSelected) link?.setAttribute('aria-current', 'true')
    else link?.removeAttribute('aria-current')
    const details = item.querySelector('details')
    if (details && isSelected && !details.open) details.open = true
  }

  function fill(row: Row, { story }: VirtualScene): void {
    if (row.isWhole) return
    const article = library.article(row.event.id, eventIndex(story).get(row.event.id) ?? 0)
    if (article === null && row.item.firstChild) return
    const hasFocus = row.item.contains(document.activeElement)
    row.item.replaceChildren(article ?? stub(row.event, story))
    row.isWhole = article !== null
    changed()
    mark(row)
    if (hasFocus) row.item.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true })
  }

  function rowFor(event: EventOutline): Row {
    const known = rows.get(event.id)
    if (known) return known
    const item = document.createElement('li')
    item.dataset['event'] = ''
    const row = { item, event, isWhole: false }
    rows.set(event.id, row)
    changed()
    return row
  }

  function drop(keep: ReadonlySet<string>): void {
    for (const [id, { item }] of rows) {
      if (keep.has(id)) continue
      if (item.contains(document.activeElement)) list.focus({ preventScroll: true })
      item.remove()
      rows.delete(id)
    }
  }

  return {
    draw: (first, last, scene) => {
      drop(idsBetween(first, last, scene))
      let previous = before
      for (let place = first; place <= last; place += 1) {
        const event = shownAt(scene.shown, place)
        if (!event) continue
        const row = rowFor(event)
        row.item.ariaPosInSet = String(place + 1)
        row.item.ariaSetSize = String(scene.shown.size)
        fill(row, scene)
        if (previous.nextElementSibling !== row.item) previous.after(row.item)
        previous = row.item
      }
    },
    select: (event) => {
      selected = event
      for (const row of rows.values()) mark(row)
    },
    heightOf: (event) => rows.get(event)?.item.offsetHeight ?? 0,
  }
}
