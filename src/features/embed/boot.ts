import { isStill } from '../../core/view/layout.ts'
import type { MountPoints } from '../../session/mountPoints.ts'
import type { FirstSession } from '../../session/firstSession.ts'

/**
 * Fetches what a host's frame needs besides the page. If that fails, the list is shown unfolded, so
 * nothing is out of reach.
 */
export function startFrame(
  session: FirstSession,
  { list, map, timeline }: MountPoints,
  wake: () => Promise<void>,
): void {
  const { view } = session.store.get()
  if (view.mode !== 'embed') return
  const maps = map.closest<HTMLElement>('.map-frames') ?? map
  maps.inert = isStill(view)
  timeline.inert = isStill(view)
  import('./start.ts').then(
    ({ startEmbed }) => startEmbed(session, list, wake, view.event),
    () => {
      document.documentElement.dataset['list'] = ''
    },
  )
}
