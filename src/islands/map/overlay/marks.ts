import { project, type Point, type Size } from '../../../scene/shared/camera.ts'
import type { Send } from '../../../scene/shared/intent.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'
import type { Mark } from '../../../scene/map/marks/mark.ts'
import type { Camera } from '../../../core/view/view.ts'
import type { MapMessages } from '../messages.ts'
import { callButton, callNames, type CallName } from './callNode.ts'
import { createLists, hasList } from './lateLists.ts'
import { isCount, isCrowd, markButton } from './markNode.ts'
import { rows } from './rows.ts'
import { UNPLACED, unplacedNode } from './unplacedNode.ts'
import { shift } from './shift.ts'

/** The marks as buttons in order of time, the names of calls, and the lists they open. */
export interface Marks {
  readonly sync: (scene: MapScene) => void
  readonly place: (camera: Camera, size: Size, isAtRest: boolean) => void
  /** Closes an open list; returns whether there was one. */
  readonly close: (refocus: boolean) => boolean
}

interface UnplacedRow {
  readonly id: typeof UNPLACED
  readonly count: number
}

type Row = Mark | CallName | UnplacedRow

function isUnplaced(row: Row): row is UnplacedRow {
  return row.id === UNPLACED
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
  messages: MapMessages,
  send: Send,
  missing: () => void,
): Marks {
  let scene: MapScene | null = null
  const select = (event: string): void => send({ type: 'select', event })
  const lists = createLists(host, messages, select, topOf, missing)
  const drawn = rows<Row>(
    list,
    ({ id }) => id,
    (row) => {
      const isOpen = lists.openId() === row.id
      if (isCall(row)) return callButton(row, messages, isOpen)
      return isUnplaced(row)
        ? unplacedNode(row.count, messages, isOpen)
        : markButton(row, messages, isOpen)
    },
    (row) => {
      const isOpen = lists.openId() === row.id
      if (isUnplaced(row) || isCall(row)) return [row, isOpen]
      if (isCrowd(row)) return [messages.mark(row), isOpen]
      // The name of a single event says when it was, which the mark itself does not know.
      return [row, isOpen, isCount(row) ? '' : messages.mark(row)]
    },
  )

  function shownAt(id: string | null): string | null {
    const call = scene?.arcs.find((arc) => arc.id === id)?.shown
    return call ?? scene?.marks.find((mark) => mark.id === id)?.shown.id ?? null
  }

  function topOf(id: string): string | null {
    return id === UNPLACED ? (scene?.unplaced[0]?.event ?? null) : shownAt(id)
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
    const unplaced: UnplacedRow[] =
      next.unplacedCount > 0 ? [{ id: UNPLACED, count: next.unplacedCount }] : []
    drawn.sync([...next.marks, ...callNames(next.arcs, next.labels), ...unplaced])
    lists.refresh(next)
  }

  /** Beyond the edge a mark is neither read nor reached; the one with the focus keeps it. */
  function isGone([x, y]: Point, { width, height }: Size, id: string, element: Element): boolean {
    const isBeyond = x < 0 || y < 0 || x > width || y > height
    return isBeyond && lists.openId() !== id && !element.contains(document.activeElement)
  }

  function place(camera: Camera, size: Size, isAtRest: boolean): void {
    drawn.each((element, row) => {
      if (isUnplaced(row)) return
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
