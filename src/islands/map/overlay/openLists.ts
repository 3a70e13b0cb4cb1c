import type { MapScene } from '../../../scene/map/mapScene.ts'
import type { Mark } from '../../../scene/map/marks/mark.ts'
import type { MapMessages } from '../messages.ts'
import { createDisclosure } from './disclosure.ts'
import { holding, listOf } from './lists.ts'

/** The one list of a map that is open, if any, with what it holds in the scene as it is. */
export interface OpenLists {
  /** The id of the mark whose list is open. */
  readonly openId: () => string | null
  readonly toggle: (id: string, button: HTMLElement, scene: MapScene) => void
  /** Draws the open list anew, or closes it where its mark is gone. */
  readonly refresh: (scene: MapScene) => void
  /** Closes the list; returns whether one was open. */
  readonly close: (refocus: boolean) => boolean
  /** Keeps the open list beside its button and inside the map. */
  readonly fit: () => void
}

/**
 * @param host the positioned element that lists must stay inside
 * @param choose called with the event picked from a list
 */
export function openLists(
  host: HTMLElement,
  messages: MapMessages,
  choose: (event: string) => void,
): OpenLists {
  const { toggle, refresh, ...rest } = createDisclosure(host, choose)
  let held: Mark | undefined
  return {
    ...rest,
    toggle: (id, button, scene) => {
      const content = listOf(id, scene, messages)
      if (!content) return
      held = scene.marks.find((mark) => mark.id === id)
      toggle(id, button, content)
    },
    refresh: (scene) => {
      const now = rest.openId() === held?.id ? holding(scene, held) : scene
      refresh((id) => listOf(id, now, messages))
    },
  }
}
