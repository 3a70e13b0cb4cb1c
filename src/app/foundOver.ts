import type { Found } from '../scene/fixedBoxes.ts'
import type { Size } from '../scene/camera.ts'

/** What lies on a map before a class: the other map, and the signs of the edges that turn the steps. */
const OVER = '.map-inset, .present-zone svg'

/**
 * In a lesson what lies on a map is set in the text's own size, so it is found where it is, in the map's own CSS px.
 * Null outside a lesson, where style sheets say it.
 */
export function foundOver(map: HTMLElement, size: Size): Found | null {
  if (!document.documentElement.dataset['mode']?.startsWith('present')) return null
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
