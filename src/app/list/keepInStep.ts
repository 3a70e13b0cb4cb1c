import { wantsLessMotion } from '../environment.ts'
import { stageOf } from './scroller.ts'
import { ABOVE, scrollToTop } from './scrollToTop.ts'

/**
 * Keeps the list at what the playhead has come to. A drag goes there at once. A page that is not yet
 * scrolled down to its list stays: what the reader holds in hand must not move away under it.
 */
export function keepInStep(list: HTMLElement, item: HTMLElement | null, settled: boolean): void {
  const stage = stageOf(list)
  if (!stage || (stage.by === 'page' && list.getBoundingClientRect().top > stage.top + ABOVE + 1))
    return
  scrollToTop(list, item ?? list, settled && !wantsLessMotion() ? 'smooth' : 'instant')
}
