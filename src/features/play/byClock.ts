import { commandsOf } from '../../store/commands.ts'
import { clockOf, timeToPlay, timeWithClock } from '../../core/view/playing.ts'
import type { Play } from './play.ts'

/** With reduced motion, time advances in jumps this many ms apart. */
const JUMP_MS = 1000

/**
 * Ms that a frame counts for at most: what a device slept through, or a tab that was frozen, has not been
 * played.
 */
const FRAME_MS = 500

/**
 * Plays at a speed: so many ms of the story per second. Nothing stays selected, since a selection
 * belongs to one moment.
 */
export function playByClock(speed: number): Play {
  return ({ store }, { ticker, lessMotion, end }) => {
    const commands = commandsOf(store, 'play')
    const { story, shown } = store.get()
    const time = timeToPlay(shown.time, story)
    const start = clockOf(time, story)

    /** Shows the time after this many ms of playing; returns whether the story is over. */
    const show = (passed: number): boolean => {
      const at = start + (passed / 1000) * speed
      const isOver = at >= story.closes
      const { view } = store.get()
      commands.play({ ...view, event: null, time: timeWithClock(time, at, story) }, isOver)
      return isOver
    }

    let passed = 0
    let last: number | null = null
    const sweep = (now: number): void => {
      passed += Math.min(FRAME_MS, now - (last ?? now))
      last = now
      if (show(passed)) end()
      else cancel = ticker.nextFrame(sweep)
    }

    const jump = (): void => {
      passed += JUMP_MS
      if (show(passed)) end()
      else cancel = ticker.after(JUMP_MS, jump)
    }

    show(0)
    let cancel = lessMotion() ? ticker.after(JUMP_MS, jump) : ticker.nextFrame(sweep)
    return () => cancel()
  }
}
