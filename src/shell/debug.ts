import type { MountPoints } from '../session/mountPoints.ts'
import type { FirstSession } from '../session/firstSession.ts'
import type { Size } from '../scene/shared/camera.ts'
import type { Intent } from '../scene/shared/intent.ts'
import { listScene } from '../scene/list/listScene.ts'
import { mapScene } from '../scene/map/mapScene.ts'
import { timelineScene } from '../scene/timeline/timelineScene.ts'
import { writeView } from '../core/view/link/url.ts'

/** What stands in a browser's console as `truceline` during development; no part of a build. */
export interface Debug {
  /** The last intents of islands, newest last. */
  readonly intents: readonly Intent[]
  readonly view: () => unknown
  readonly story: () => unknown
  /** The view as a link. */
  readonly link: () => string
  /** What is drawn now, as data: pure functions of story, view and size. */
  readonly scenes: () => Readonly<Record<'map' | 'timeline' | 'list', unknown>>
  /** Whether each intent is told in the console as it comes. */
  isLogging: boolean
}

const KEPT = 100

function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight }
}

/**
 * The same session, with its intents told and kept. The handle that it gives back shows them, and the scenes.
 */
export function debugged(
  session: FirstSession,
  { map, timeline }: Pick<MountPoints, 'map' | 'timeline'>,
): { readonly session: FirstSession; readonly handle: Debug } {
  const { store, basemapLabels } = session
  const intents: Intent[] = []
  const handle: Debug = {
    intents,
    isLogging: false,
    view: () => store.get().view,
    story: () => store.get().story,
    link: () => `?${writeView(store.get().view)}`,
    scenes: () => {
      const { story, shown } = store.get()
      return {
        map: mapScene(story, shown, sizeOf(map), { basemapLabels }),
        timeline: timelineScene(story, shown, sizeOf(timeline)),
        list: listScene(story, shown),
      }
    },
  }
  const dispatch = (intent: Intent): void => {
    intents.push(intent)
    if (intents.length > KEPT) intents.shift()
    // oxlint-disable-next-line no-console -- what an engineer asked for, during development
    if (handle.isLogging) console.log(intent)
    session.commands.dispatch(intent)
  }
  return { session: { ...session, commands: { ...session.commands, dispatch } }, handle }
}
