import type { StoryOutline } from '../../core/model/story.ts'
import { eventIndex } from '../../core/model/eventIndex.ts'
import { crowd } from '../../scene/map/marks/crowd.ts'
import type { Crowd } from '../../scene/map/mapScene.ts'
import { createCloudCanvas } from '../../islands/map/cloud/canvasCloud.ts'
import type { CreateCloudPainter } from '../../islands/map/cloud/cloud.ts'
import { placeAmong, shownOf } from '../../scene/shared/shown.ts'
import { hide } from '../../ui/dom/quietly.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import type { StoryData } from '../../session/story/storyData.ts'
import { fromPiece, type Piece } from './pieces.ts'
import { createVirtualList } from './virtualList.ts'

/** What only a large story needs; fetched only for one. */
export interface LargeParts {
  readonly crowd: Crowd
  readonly createCloud: CreateCloudPainter
  /** Mounts the list in its element; draws it when called. */
  readonly list: (session: FirstSession, element: HTMLElement, empty: HTMLElement) => () => void
}

async function fetchPiece(piece: number): Promise<Piece> {
  const response = await fetch(new URL(`outline/${piece}.json`, document.baseURI))
  if (!response.ok) throw new Error(`outline/${piece}.json: ${response.status}`)
  return (await response.json()) as Piece
}

function list(
  { store, commands }: FirstSession,
  element: HTMLElement,
  empty: HTMLElement,
): () => void {
  const virtual = createVirtualList(element, commands.dispatch)
  return () => {
    const { story, view } = store.get()
    const shown = shownOf(story, view)
    const place = view.event === null ? null : placeAmong(story, shown, view.event)
    virtual.sync({ story, shown, selected: view.event, place })
    hide(empty, shown.size > 0)
  }
}

/**
 * Fetches the outline of a large story, which its document does not contain, piece by piece.
 *
 * @throws {Error} if a piece cannot be fetched
 */
export async function openLarge({
  story,
  pieces,
}: StoryData): Promise<{ story: StoryOutline; parts: LargeParts }> {
  const fetched = Array.from({ length: pieces }, (_, piece) => fetchPiece(piece))
  const events = (await Promise.all(fetched)).flatMap(fromPiece)
  const whole = { ...story, events }
  // Built before the first step in time needs it.
  eventIndex(whole)
  return { story: whole, parts: { crowd, createCloud: createCloudCanvas, list } }
}
