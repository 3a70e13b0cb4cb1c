import type { EventOutline } from '../../model/event.ts'
import { eventIndex } from '../../model/eventIndex.ts'
import type { StoryOutline } from '../../model/story.ts'
import type { Send } from '../../scene/intent.ts'
import { shownAt, type Shown } from '../../scene/shown.ts'
import { formatSpan } from '../../text/span.ts'
import { createLibrary } from './articles.ts'
import { createRows } from './rows.ts'
import { scrollerOf, type Stretch } from './scroller.ts'

/** What the list shows: the story, which of its events, and which of these is selected. */
export interface VirtualScene {
  readonly story: StoryOutline
  readonly shown: Shown
  readonly selected: string | null
  /** The selected event's place among those shown; null where it is not. */
  readonly place: number | null
}

export interface VirtualList {
  readonly sync: (scene: VirtualScene) => void
}

/** CSS px that a closed article takes, before it has been measured. */
const GUESS = 190
/** Rows drawn before and after what can be seen, so that Tab and fast scrolling find them. */
const BEYOND = 4

interface Drawn {
  readonly item: HTMLLIElement
  readonly event: EventOutline
  isWhole: boolean
}

/** Until its page has come: what, when, and a link that works. */
function stub(event: EventOutline, language: string): HTMLElement {
  const [article, kicker, time] = ['article', 'p', 'time'].map((tag) => document.createElement(tag))
  const [heading, link] = [document.createElement('h3'), document.createElement('a')]
  if (!article || !kicker || !time) throw new Error('No elements')
  article.id = event.id
  kicker.className = 'kicker'
  time.textContent = formatSpan(event.span, { lang: language })
  link.href = `?event=${event.id}#${event.id}`
  link.textContent = event.title
  heading.append(link)
  kicker.append(time)
  article.append(kicker, heading)
  return article
}

function spacer(): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'spacer'
  item.setAttribute('role', 'presentation')
  return item
}

function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** The id that a link within this page leads to: "#id" or "?event=id#id". */
function eventOf(link: HTMLAnchorElement | null): string | null {
  return /^(?:\?[^#]*)?#(.+)$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null
}

/**
 * A list of very many events: only what is near the reader's eyes is in the document, each row with
 * its place among all (`aria-posinset`). Articles come from the story's pages as they are needed;
 * until one has come, its row says what and when. A row that holds the focus is never taken away
 * from under it.
 */
export function createVirtualList(element: HTMLElement, send: Send): VirtualList {
  const rows = createRows(GUESS)
  const [before, after] = [spacer(), spacer()]
  const drawn = new Map<string, Drawn>()
  let scene: VirtualScene | null = null
  let selected: string | null = null
  let wanted: number | null = null
  let frame = 0
  /** Whether a row may be as high as it was not before. */
  let isStale = true
  /** What can be seen of the list, until it may be something else: to ask makes the page lay itself out. */
  let seen: Stretch | null = null
  const library = createLibrary(() => ask())
  element.replaceChildren(before, after)
  element.tabIndex = -1

  function ask(): void {
    isStale = true
    seen = null
    frame ||= requestAnimationFrame(() => {
      frame = 0
      render()
    })
  }

  function mark({ item, event }: Drawn): void {
    const isSelected = event.id === selected
    item.classList.toggle('is-selected', isSelected)
    const link = item.querySelector('h3 a')
    if (isSelected) link?.setAttribute('aria-current', 'true')
    else link?.removeAttribute('aria-current')
    const details = item.querySelector('details')
    if (details && isSelected && !details.open) details.open = true
  }

  function fill(row: Drawn, { story }: VirtualScene): void {
    if (row.isWhole) return
    const article = library.article(row.event.id, eventIndex(story).get(row.event.id) ?? 0)
    if (article === null && row.item.firstChild) return
    const hasFocus = row.item.contains(document.activeElement)
    row.item.replaceChildren(article ?? stub(row.event, story.language))
    row.isWhole = article !== null
    isStale = true
    mark(row)
    if (hasFocus) row.item.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true })
  }

  function rowFor(event: EventOutline): Drawn {
    const known = drawn.get(event.id)
    if (known) return known
    const item = document.createElement('li')
    item.dataset['event'] = ''
    const row = { item, event, isWhole: false }
    drawn.set(event.id, row)
    isStale = true
    return row
  }

  function drop(keep: ReadonlySet<string>): void {
    for (const [id, { item }] of drawn) {
      if (keep.has(id)) continue
      if (item.contains(document.activeElement)) element.focus({ preventScroll: true })
      item.remove()
      drawn.delete(id)
    }
  }

  /** A screenful from a row on, whether or not the list has been scrolled there yet. */
  function stretchAt(place: number): Stretch {
    const from = rows.topOf(place)
    return { from, to: from + window.innerHeight }
  }

  function windowOf(count: number): readonly [first: number, last: number] {
    if (wanted === null) seen ??= scrollerOf(element).view()
    const { from, to } = seen ?? stretchAt(wanted ?? 0)
    const first = Math.max(0, rows.rowAt(from) - BEYOND)
    return [first, Math.min(count - 1, rows.rowAt(to) + BEYOND)]
  }

  function put(first: number, last: number, now: VirtualScene): void {
    let previous: Element = before
    for (let place = first; place <= last; place += 1) {
      const event = shownAt(now.shown, place)
      if (!event) continue
      const row = rowFor(event)
      row.item.ariaPosInSet = String(place + 1)
      row.item.ariaSetSize = String(now.shown.size)
      fill(row, now)
      if (previous.nextElementSibling !== row.item) previous.after(row.item)
      previous = row.item
    }
  }

  /** Asks the page for its layout, so only where rows may have other heights than they had. */
  function measure(first: number, last: number): void {
    if (!isStale) return
    isStale = false
    for (let place = first; place <= last; place += 1) {
      const event = scene && shownAt(scene.shown, place)
      const height = event && drawn.get(event.id)?.item.offsetHeight
      if (height) rows.measure(place, height)
    }
  }

  function stretch({ style }: HTMLElement, height: number): void {
    const wanted = `${height}px`
    if (style.blockSize !== wanted) style.blockSize = wanted
  }

  function render(): void {
    if (!scene) return
    const { shown } = scene
    rows.resize(shown.size)
    const [first, last] = windowOf(shown.size)
    const ids = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
      shownAt(shown, first + at),
    )
    drop(new Set(ids.flatMap((event) => event?.id ?? [])))
    put(first, last, scene)
    measure(first, last)
    stretch(before, rows.topOf(first))
    stretch(after, Math.max(0, rows.height() - rows.topOf(last + 1)))
    if (wanted !== null) scrollerOf(element).scrollTo(rows.topOf(wanted))
    wanted = null
  }

  /** Draws the rows around a place and then scrolls there: before, there is nothing to scroll to. */
  function reveal(place: number): void {
    wanted = place
    seen = null
    render()
  }

  element.addEventListener('click', (event) => {
    const id = eventOf((event.target as Element).closest('a'))
    if (id === null || !scene || !eventIndex(scene.story).has(id) || !plainClick(event)) return
    event.preventDefault()
    send({ type: 'select', event: id })
  })
  element.addEventListener('toggle', ask, { capture: true })
  document.addEventListener('scroll', ask, { capture: true, passive: true })
  new ResizeObserver(([entry]) => {
    // As high as it was made here: the number of rows has changed, and none of them.
    if (Math.abs((entry?.contentRect.height ?? 0) - rows.height()) > 1) ask()
  }).observe(element)

  return {
    sync: (next) => {
      const isOther =
        scene?.shown.matches !== next.shown.matches ||
        scene.shown.positions !== null ||
        next.shown.positions !== null
      if (isOther) rows.forget()
      const isFirst = scene === null
      scene = next
      const isNew = next.selected !== selected
      selected = next.selected
      rows.resize(next.shown.size)
      if (isNew) for (const row of drawn.values()) mark(row)
      if (isNew && next.place !== null) reveal(next.place)
      else if (isFirst || isOther) ask()
      else render()
    },
  }
}
