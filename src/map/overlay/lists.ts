import type { Arc } from '../../scene/arcs.ts'
import type { MapScene } from '../../scene/mapScene.ts'
import { countOf, type Mark } from '../../scene/marks.ts'
import type { MapWords } from '../words.ts'
import type { PanelContent } from './panel.ts'
import { SHELF } from './shelfNode.ts'

function markList(mark: Mark, words: MapWords): PanelContent | null {
  if (countOf(mark) < 2) return null
  return {
    heading: words.list(mark),
    close: words.close,
    items: mark.events.map((event) => ({
      event: event.id,
      title: event.title,
      detail: words.detail(event, mark),
      isSelected: event.state === 'selected',
      track: event.track,
    })),
  }
}

/** The calls of one line, as the marks at its ends hold them. */
function callList(arc: Arc, { marks }: MapScene, words: MapWords): PanelContent | null {
  if (arc.calls.length < 2) return null
  return {
    heading: arc.name,
    close: words.close,
    items: arc.calls.flatMap((call) => {
      const mark = marks.find(({ events }) => events.some(({ id }) => id === call.event))
      const event = mark?.events.find(({ id }) => id === call.event)
      if (!mark || !event) return []
      const { id, title, track, state } = event
      const detail = words.detail({ ...event, role: 'scene' }, mark)
      return [{ event: id, title, detail, isSelected: state === 'selected', track }]
    }),
  }
}

function shelfList({ shelf, shelved }: MapScene, words: MapWords): PanelContent | null {
  if (shelf.length === 0) return null
  return {
    heading: words.shelf(shelved, shelf.length),
    close: words.close,
    items: shelf.map(({ event, title, track, state, place }) => ({
      event,
      title,
      detail: [words.when(event), place].filter((part) => part !== null && part !== '').join(' · '),
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

/** The contents of a mark's list, or of the shelf's; null if there is nothing to list. */
export function listOf(id: string, scene: MapScene, words: MapWords): PanelContent | null {
  if (id === SHELF) return shelfList(scene, words)
  const arc = scene.arcs.find((one) => one.id === id)
  if (arc) return callList(arc, scene, words)
  const mark = scene.marks.find((one) => one.id === id)
  return mark ? markList(mark, words) : null
}
