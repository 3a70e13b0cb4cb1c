import type { Intent } from '../../scene/shared/intent.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { onFirstInteraction } from '../../session/firstInteraction.ts'
import { isStill } from '../../core/view/layout.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { awaited, tellStopped } from '../../session/tellStopped.ts'
import type { Over } from './createOver.ts'

/** What lies over the timeline, fetched at the reader's first sign of interest; what is asked before is kept. */
export interface LateOver {
  readonly sync: (scene: TimelineScene) => void
  /** Whether the intent was for it. */
  readonly takes: (intent: Intent) => boolean
}

/** @param frame the timeline's frame, which it fills */
export function lateOver(session: FirstSession, frame: HTMLElement): LateOver {
  let over: Over | null = null
  let scene: TimelineScene | null = null
  let asked: Intent | null = null

  function give(intent: Intent): void {
    if (intent.type === 'tell') over?.tell(intent.what)
    if (intent.type === 'peek') over?.peek(intent.mark)
  }

  async function load(): Promise<void> {
    if (isStill(session.store.get().view)) return
    const { createOver } = await awaited(import('./createOver.ts'))
    over = createOver(session, frame)
    if (scene) over.sync(scene)
    if (asked) give(asked)
    asked = null
  }

  const begin = (): void =>
    onFirstInteraction(() => {
      // Offline, or the host has published again: the next sign asks once more.
      load().catch(() => {
        tellStopped()
        begin()
      })
    })
  begin()

  return {
    sync: (next) => {
      scene = next
      over?.sync(next)
    },
    takes: (intent) => {
      if (intent.type !== 'tell' && intent.type !== 'peek') return false
      if (over) give(intent)
      else asked = intent
      return true
    },
  }
}
