import type { Found } from '../../scene/map/labels/fixedBoxes.ts'
import type { Size } from '../../scene/shared/camera.ts'

/** What lies on a map: the other one and what grows with the text; before a class, the signs of the edges that turn the steps. */
const OVER = '.map-inset, .is-large .map-controls, .present-zone svg'

/**
 * In a lesson, and for a reader of large text, what lies on a map is set in the text's own size, so it is found where it
 * is, in the map's own CSS px. Else null: style sheets say it.
 *
 * @param marks how many times as large as by the scene the map's marks are drawn: the scene's px are as much larger
 */
export function foundOver(map: HTMLElement, drawn: Size, marks = 1): Found | null {
  if (!document.documentElement.matches("[data-mode^='present'], .is-large")) return null
  const size = { width: drawn.width / marks, height: drawn.height / marks }
  const own = map.getBoundingClientRect()
  const by = size.width / (own.width || 1)
  const all = map.closest('section')?.querySelectorAll(OVER) ?? []
  const boxes = [...all].flatMap((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect()
    const at = (edge: number, from: number): number => (edge - from) * by
    const box = { left: at(left, own.left), top: at(top, own.top) }
    return right > left ? [{ ...box, right: at(right, own.left), bottom: at(bottom, own.top) }] : []
  })
  return { size, boxes }
}
