import type { MapScene } from '../../../scene/map/mapScene.ts'
import { awaited } from '../../../ui/dom/awaited.ts'
import { countOf } from '../../../scene/map/marks/mark.ts'
import type { MapMessages } from '../messages.ts'
import type { OpenLists } from './openLists.ts'
import { UNPLACED } from './unplacedNode.ts'

/** The lists that marks open, fetched when the reader first comes near one. */
export interface Lists extends OpenLists {
  /** The reader may open one soon. */
  readonly expect: () => void
}

/** Whether a mark, a name of calls or the unplaced events open a list. */
export function hasList(id: string, { arcs, marks, unplaced }: MapScene): boolean {
  if (id === UNPLACED) return unplaced.length > 0
  const arc = arcs.find((one) => one.id === id)
  if (arc) return arc.calls.length > 1
  const mark = marks.find((one) => one.id === id)
  return mark !== undefined && countOf(mark) > 1
}

/**
 * What is pressed before the lists are there opens once they are; the last press counts, and one that has
 * been closed or pressed again meanwhile does not. Where they cannot be had, a press does what it does on a
 * mark of one event: the one on top opens, by `choose`, and the next press asks again.
 *
 * @param missing called where they cannot be had
 * @param topOf the event on top of a mark, of a call's name or of the unplaced events
 */
export function createLists(
  host: HTMLElement,
  messages: MapMessages,
  choose: (event: string) => void,
  topOf: (id: string) => string | null,
  missing: () => void,
): Lists {
  let lists: OpenLists | undefined
  let asked: Promise<OpenLists> | undefined
  let pressed: string | null = null
  let now: MapScene | null = null

  function fetchLists(): Promise<OpenLists> {
    asked ??= import('./openLists.ts').then(
      ({ openLists }) => (lists ??= openLists(host, messages, choose)),
    )
    asked.catch(() => {
      asked = undefined
    })
    return asked
  }

  function openSoon(id: string, button: HTMLElement): void {
    pressed = pressed === id ? null : id
    awaited(fetchLists()).then(
      ({ toggle }) => {
        if (pressed !== id || !now || !button.isConnected) return
        pressed = null
        toggle(id, button, now)
      },
      () => {
        const top = pressed === id ? topOf(id) : null
        pressed = null
        if (top !== null) choose(top)
        missing()
      },
    )
  }

  return {
    openId: () => lists?.openId() ?? null,
    expect: () => void fetchLists().catch(() => {}),
    toggle: (id, button, scene) => {
      now = scene
      if (lists) lists.toggle(id, button, scene)
      else openSoon(id, button)
    },
    refresh: (scene) => {
      now = scene
      lists?.refresh(scene)
    },
    close: (refocus) => {
      pressed = null
      return lists?.close(refocus) ?? false
    },
    fit: () => lists?.fit(),
  }
}
