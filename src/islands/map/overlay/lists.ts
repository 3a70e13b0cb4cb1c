import type { Arc } from '../../../scene/map/arcs.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'
import { countOf, type Mark } from '../../../scene/map/marks/mark.ts'
import type { MapMessages } from '../messages.ts'
import type { PanelContent } from './panel.ts'
import { UNPLACED } from './unplacedNode.ts'

function markList(mark: Mark, messages: MapMessages): PanelContent | null {
  if (countOf(mark) < 2) return null
  return {
    heading: messages.list(mark),
    close: messages.close,
    items: mark.events.map((event) => ({
      event: event.id,
      title: event.title,
      detail: messages.detail(event, mark),
      isSelected: event.state === 'selected',
      track: event.track,
    })),
  }
}

/** The calls of one line, as the marks at its ends hold them. */
function callList(arc: Arc, { marks }: MapScene, messages: MapMessages): PanelContent | null {
  if (arc.calls.length < 2) return null
  return {
    heading: arc.name,
    close: messages.close,
    items: arc.calls.flatMap((call) => {
      const mark = marks.find(({ events }) => events.some(({ id }) => id === call.event))
      const event = mark?.events.find(({ id }) => id === call.event)
      if (!mark || !event) return []
      const { id, title, track, state } = event
      const detail = messages.detail({ ...event, role: 'scene' }, mark)
      return [{ event: id, title, detail, isSelected: state === 'selected', track }]
    }),
  }
}

function unplacedList(
  { unplaced, unplacedCount }: MapScene,
  messages: MapMessages,
): PanelContent | null {
  if (unplaced.length === 0) return null
  return {
    heading: messages.unplaced(unplacedCount, unplaced.length),
    close: messages.close,
    items: unplaced.map(({ event, title, track, state, place }) => ({
      event,
      title,
      detail: [messages.when(event), place]
        .filter((part) => part !== null && part !== '')
        .join(' · '),
      isSelected: state === 'selected',
      track,
    })),
  }
}

/** The scene in which a count whose list is open is still whole: the map may have taken it apart. */
export function holding(scene: MapScene, held: Mark | undefined): MapScene {
  const all = scene.marks.flatMap(({ events }) => events)
  // As it was listed, at the same one of its places: only what is selected may have changed.
  const events = held?.events.flatMap((event) => {
    const now = all.find(({ id }) => id === event.id)
    return now ? { ...event, state: now.state } : []
  })
  const isWhole = held && events?.length === held.events.length
  return isWhole ? { ...scene, marks: [{ ...held, events }, ...scene.marks] } : scene
}

/** The contents of a mark's list, or of the unplaced events; null if there is nothing to list. */
export function listOf(id: string, scene: MapScene, messages: MapMessages): PanelContent | null {
  if (id === UNPLACED) return unplacedList(scene, messages)
  const arc = scene.arcs.find((one) => one.id === id)
  if (arc) return callList(arc, scene, messages)
  const mark = scene.marks.find((one) => one.id === id)
  return mark ? markList(mark, messages) : null
}
