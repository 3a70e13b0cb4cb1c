import type { Mode } from '../../core/view/view.ts'

/** The layout of the page below: a lesson in progress, or the usual page. */
export function modeBelow(): Mode {
  const { mode } = document.documentElement.dataset
  return mode === 'present' || mode === 'presenter' ? mode : 'explore'
}
