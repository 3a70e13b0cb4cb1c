import type { Stretch } from '../../scene/shared/slide.ts'

const NAMES = '.map-label > :first-child'

/**
 * On a folded map shows the names that are in sight as a whole, and with them what they name: not those that its
 * edge would cut or parts from their marks, which would seem to name another, nor those under the button that
 * unfolds it. What is hidden still has its place, and comes back with the whole map.
 *
 * @param seen what is seen of the map, from the top of the window, CSS px; null of a map that is not folded
 * @param by how much further the map is about to slide
 */
export function showWholeNames(
  map: HTMLElement,
  button: Element,
  seen: Stretch | null,
  by: number,
): void {
  const corner = button.getBoundingClientRect()
  const isCut = (name: Element): boolean => {
    const { left, top, right, bottom } = name.getBoundingClientRect()
    if (!seen) return false
    const isUnder = left < corner.right && right > corner.left && bottom + by > corner.top
    // Its own middle, or where its mark is.
    const { top: at = top } = name.parentElement?.getBoundingClientRect() ?? {}
    const high = Math.min(top, at) + by
    return high < seen.top || Math.max(bottom, at) + by > seen.bottom || isUnder
  }
  const names = [...map.querySelectorAll<HTMLElement>(NAMES)]
  const cut = names.map(isCut)
  for (const [index, { style }] of names.entries()) {
    const wanted = cut[index] === true ? '0' : ''
    if (style.opacity !== wanted) style.opacity = wanted
  }
}
