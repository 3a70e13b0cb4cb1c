import { project, type Point, type Size } from '../../scene/camera.ts'
import type { Send } from '../../scene/intent.ts'
import type { MapScene } from '../../scene/mapScene.ts'
import type { Mark } from '../../scene/marks.ts'
import type { Camera } from '../../view/view.ts'
import type { MapWords } from '../words.ts'
import { callButton, callNames, type CallName } from './callNode.ts'
import { createLists, hasList } from './lateLists.ts'
import { isCount, isCrowd, markButton } from './markNode.ts'
import { rows } from './rows.ts'
import { SHELF, shelfNode } from './shelfNode.ts'
import { shift } from './shift.ts'

/** The marks as buttons in order of time, the names of calls, and the lists they open. */
export interface Marks {
  readonly sync: (scene: MapScene) => void
  readonly place: (camera: Camera, size: Size, isAtRest: boolean) => void
  /** Closes an open list; returns whether there was one. */
  readonly close: (refocus: boolean) => boolean
}

interface ShelfRow {
  readonly id: typeof SHELF
  readonly count: number
}

type Row = Mark | CallName | ShelfRow

function isShelf(row: Row): row is ShelfRow {
  return row.id === SHELF
}

function isCall(row: Row): row is CallName {
  return 'arc' in row
}

function pointAt(row: Mark | CallName): Point {
  return isCall(row) ? row.label.at : row.at
}

function markIdOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  return target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] ?? null
}

/**
 * @param list the `<ol>` that contains the marks
 * @param host the map's element, which lists must stay inside
 */
export function createMarks(
  list: HTMLElement,
  host: HTMLElement,
  words: MapWords,
  send: Send,
  missing: () => void,
): Marks {
  let scene: MapScene | null = null
  const select = (event: string): void => send({ type: 'select', event })
  const lists = createLists(host, words, select, topOf, missing)
  const drawn = rows<Row>(
    list,
    ({ id }) => id,
    (row) => {
      const isOpen = lists.openId() === row.id
      if (isCall(row)) return callButton(row, words, isOpen)
      return isShelf(row) ? shelfNode(row.count, words, isOpen) : markButton(row, words, isOpen)
    },
    (row) => {
      const isOpen = lists.openId() === row.id
      if (isShelf(row) || isCall(row)) return [row, isOpen]
      if (isCrowd(row)) return [words.mark(row), isOpen]
      // The name of a single event says when it was, which the mark itself does not know.
      return [row, isOpen, isCount(row) ? '' : words.mark(row)]
    },
  )

  function shownAt(id: string | null): string | null {
    const call = scene?.arcs.find((arc) => arc.id === id)?.shown
    return call ?? scene?.marks.find((mark) => mark.id === id)?.shown.id ?? null
  }

  function topOf(id: string): string | null {
    return id === SHELF ? (scene?.shelf[0]?.event ?? null) : shownAt(id)
  }

  list.addEventListener('click', ({ target }) => {
    const id = markIdOf(target)
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null
    if (id === null || !button || !scene) return
    if (hasList(id, scene)) return lists.toggle(id, button, scene)
    lists.close(false)
    const event = shownAt(id)
    if (event !== null) select(event)
  })
  const hover = ({ target }: Event): void => {
    const id = markIdOf(target)
    if (id !== null && scene && hasList(id, scene)) lists.expect()
    const event = shownAt(id)
    if (event !== null) send({ type: 'hover', event })
  }
  const leave = ({ target }: Event): void => {
    if (shownAt(markIdOf(target)) !== null) send({ type: 'hover', event: null })
  }
  list.addEventListener('pointerover', hover)
  list.addEventListener('focusin', hover)
  list.addEventListener('pointerout', leave)
  list.addEventListener('focusout', leave)

  function sync(next: MapScene): void {
    scene = next
    const shelf: ShelfRow[] = next.shelved > 0 ? [{ id: SHELF, count: next.shelved }] : []
    drawn.sync([...next.marks, ...callNames(next.arcs, next.labels), ...shelf])
    lists.refresh(next)
  }

  /** Beyond the edge a mark is neither read nor reached; the one with the focus keeps it. */
  function isGone([x, y]: Point, { width, height }: Size, id: string, element: Element): boolean {
    const isBeyond = x < 0 || y < 0 || x > width || y > height
    return isBeyond && lists.openId() !== id && !element.contains(document.activeElement)
  }

  function place(camera: Camera, size: Size, isAtRest: boolean): void {
    drawn.each((element, row) => {
      if (isShelf(row)) return
      const at = project(pointAt(row), camera, size)
      shift(element, at, isAtRest)
      const wanted = isGone(at, size, row.id, element) ? 'hidden' : ''
      if (element.style.visibility !== wanted) element.style.visibility = wanted
    })
  }

  return {
    sync,
    place: (camera, size, isAtRest) => {
      place(camera, size, isAtRest)
      lists.fit()
    },
    close: lists.close,
  }
}
