import type { View } from '../view/view.ts'
import type { Doors } from './islands.ts'
import type { FirstSession } from './firstSession.ts'

/** Whether the page is a static picture with text, with nothing to interact with. */
export function isStill({ mode, frame }: View): boolean {
  return mode === 'embed' && frame.isStatic
}

/**
 * Fetches what a host's frame needs besides the page. If that fails, the list is shown unfolded, so
 * nothing is out of reach.
 */
export function startFrame(
  session: FirstSession,
  { list, map, timeline }: Doors,
  wake: () => Promise<void>,
): void {
  const { view } = session.store.get()
  if (view.mode !== 'embed') return
  const maps = map.closest<HTMLElement>('.map-frames') ?? map
  maps.inert = isStill(view)
  timeline.inert = isStill(view)
  import('./views/embed/start.ts').then(
    ({ startEmbed }) => startEmbed(session, list, wake),
    () => {
      document.documentElement.dataset['list'] = ''
    },
  )
}
