import { wantsLessMotion } from '../../ui/browser/environment.ts'
import { stageOf } from '../../islands/list/scroller.ts'
import { ABOVE, scrollToTop } from '../../islands/list/scrollToTop.ts'

/**
 * Keeps the list at the event that the playhead has reached. A drag scrolls there immediately. A
 * page not yet scrolled down to its list stays put: what the reader is dragging must not move away.
 */
export function keepInStep(list: HTMLElement, item: HTMLElement | null, settled: boolean): void {
  const stage = stageOf(list)
  if (!stage || (stage.by === 'page' && list.getBoundingClientRect().top > stage.top + ABOVE + 1))
    return
  scrollToTop(list, item ?? list, settled && !wantsLessMotion() ? 'smooth' : 'instant')
}
