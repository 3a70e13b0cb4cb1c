import type { VirtualScene } from './virtualScene.ts'
import { eventIndex } from '../../core/model/eventIndex.ts'
import type { Send } from '../../scene/shared/intent.ts'
import { placeAmong, shownAt } from '../../scene/shared/shown.ts'
import { createLibrary } from './articles.ts'
import { createDrawnRows } from './drawnRows.ts'
import { holdPlace } from './keptPlace.ts'
import { createRows } from './rows.ts'
import { scrollerOf, type Stretch } from './scroller.ts'

export interface VirtualList {
  readonly sync: (scene: VirtualScene) => void
}

/** Estimated height of a closed article, CSS px, before it has been measured. */
const GUESS = 190
/** Rows drawn before and after the visible ones, so that Tab and fast scrolling reach them. */
const BEYOND = 4
/** The row with focus stays drawn this far beyond the visible ones: a list may scroll after it. */
const NEAR = 24

function spacer(): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'spacer'
  item.setAttribute('role', 'presentation')
  return item
}

function setHeight({ style }: HTMLElement, height: number): void {
  const size = `${height}px`
  if (style.blockSize !== size) style.blockSize = size
}

function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** The id that a link within this page points to: "#id" or "?event=id#id". */
function eventOf(link: HTMLAnchorElement | null): string | null {
  return /^(?:\?[^#]*)?#(.+)$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null
}

/**
 * A list of very many events: only rows near the visible part are in the document, each with its
 * place among all (`aria-posinset`). Unmeasured heights are estimated, and the list is as long as
 * if all its rows were there.
 */
export function createVirtualList(element: HTMLElement, send: Send): VirtualList {
  const rows = createRows(GUESS)
  const [before, after] = [spacer(), spacer()]
  let scene: VirtualScene | null = null
  let selected: string | null = null
  let wanted: number | null = null
  /** The first and the last row drawn. */
  let ends: readonly [first: number, last: number] = [0, -1]
  let frame = 0
  /** Whether a row's height may have changed. */
  let isStale = true
  /** The visible part of the list, cached until it may have changed: reading it forces layout. */
  let seen: Stretch | null = null
  const changed = (): void => {
    isStale = true
  }
  const drawn = createDrawnRows(
    element,
    before,
    createLibrary(() => ask()),
    changed,
  )
  const kept = holdPlace(
    () => {
      const { from } = scrollerOf(element).view()
      const row = rows.rowAt(from)
      const event = from > 1 && scene ? shownAt(scene.shown, row) : undefined
      return event ? { event: event.id, beyond: from - rows.topOf(row) } : null
    },
    () => {
      // Of another width, every row has another height.
      rows.forget()
      ask()
    },
  )
  element.replaceChildren(before, after)
  element.tabIndex = -1

  function ask(): void {
    isStale = true
    seen = null
    frame ||= requestAnimationFrame(() => {
      frame = 0
      if (!holdOn()) render()
    })
  }

  /** The place among all of the row that an element is in; null outside the list. */
  function placeOf(part: Element | null): number | null {
    const row = part && element.contains(part) ? part.closest('[aria-posinset]') : null
    return row === null ? null : Number(row.ariaPosInSet) - 1
  }

  /** A screenful starting at a row, whether or not the list has been scrolled there yet. */
  function stretchAt(place: number): Stretch {
    const from = rows.topOf(place)
    return { from, to: from + window.innerHeight }
  }

  function windowOf(count: number): readonly [first: number, last: number] {
    if (wanted === null) seen ??= scrollerOf(element).view()
    const { from, to } = seen ?? stretchAt(wanted ?? 0)
    const [top, bottom] = [rows.rowAt(from), rows.rowAt(to)]
    const focused = placeOf(document.activeElement) ?? top
    const isNear = focused > top - NEAR && focused < bottom + NEAR
    const first = Math.min(top, isNear ? focused : top) - BEYOND
    const last = Math.max(bottom, isNear ? focused : bottom) + BEYOND
    return [Math.max(0, first), Math.min(count - 1, last)]
  }

  /** Reads the layout, so only if row heights may have changed. */
  function measure(first: number, last: number): void {
    if (!isStale) return
    isStale = false
    for (let place = first; place <= last; place += 1) {
      const event = scene && shownAt(scene.shown, place)
      const height = event && drawn.heightOf(event.id)
      if (height) rows.measure(place, height)
    }
  }

  function render(): void {
    if (!scene) return
    const { shown } = scene
    rows.resize(shown.size)
    const [first, last] = windowOf(shown.size)
    ends = [first, last]
    drawn.draw(first, last, scene)
    measure(first, last)
    setHeight(before, rows.topOf(first))
    setHeight(after, Math.max(0, rows.height() - rows.topOf(last + 1)))
    if (wanted !== null) scrollerOf(element).scrollTo(rows.topOf(wanted))
    wanted = null
  }

  /**
   * Draws the rows around a place and then scrolls there: until then there is nothing to scroll to.
   */
  function reveal(place: number): void {
    wanted = place
    seen = null
    render()
  }

  /** Where the reader was: drawn and scrolled to again, as heights become known. Whether there is such a place. */
  function holdOn(): boolean {
    const place = kept.now()
    const row = place && scene ? placeAmong(scene.story, scene.shown, place.event) : null
    if (!place || row === null) return false
    reveal(row)
    const scroller = scrollerOf(element)
    const to = rows.topOf(row) + place.beyond
    scroller.scrollTo(to)
    // What it leaves free above a row is not free here.
    scroller.scrollTo(2 * to - scroller.view().from)
    return true
  }

  element.addEventListener('click', (event) => {
    const id = eventOf((event.target as Element).closest('a'))
    if (id === null || !scene || !eventIndex(scene.story).has(id) || !plainClick(event)) return
    event.preventDefault()
    send({ type: 'select', event: id })
  })
  // Keys may come faster than frames: there are always rows beyond the one with focus.
  element.addEventListener('focusin', ({ target }) => {
    const place = placeOf(target as Element)
    if (place === null || (place >= ends[0] + BEYOND && place <= ends[1] - BEYOND)) return
    seen = null
    render()
  })
  element.addEventListener('toggle', ask, { capture: true })
  document.addEventListener('scroll', ask, { capture: true, passive: true })
  new ResizeObserver(([entry]) => {
    // The height was set here: the number of rows has changed, but none of the rows.
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
      if (isNew) drawn.select(selected)
      if (!isFirst && (isNew || isOther)) kept.free()
      if (isFirst && holdOn()) ask()
      else if (isNew && next.place !== null) reveal(next.place)
      else if (isFirst || isOther) ask()
      else render()
    },
  }
}
