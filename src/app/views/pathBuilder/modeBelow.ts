import type { Mode } from '../../../view/view.ts'

/** How the page below is laid out: as a lesson under way, or as everybody sees it. */
export function modeBelow(): Mode {
  const { mode } = document.documentElement.dataset
  return mode === 'present' || mode === 'presenter' ? mode : 'explore'
}
