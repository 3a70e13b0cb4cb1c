import { HIGHEST } from '../embed/protocol.ts'

/** Heights of the parts of a framed page, CSS px. */
export interface Heights {
  /** From the top of the document to map and card: title and bar. */
  readonly above: number
  /** The map, at the height implied by its width. */
  readonly map: number
  /** The timeline with its controls. */
  readonly time: number
  /** Card or list. */
  readonly list: number
  /** Whether the list is beside the map rather than under the timeline. */
  readonly isBeside: boolean
}

/**
 * The height in whole CSS px at which a frame needs no scrolling. It does not depend on the frame's
 * current height, so a host that grants it is asked for nothing more. 0 if nothing is laid out.
 */
export function wantedHeight({ above, map, time, list, isBeside }: Heights): number {
  const pictures = map + time
  const wanted = above + (isBeside ? Math.max(pictures, list) : pictures + list)
  return Number.isFinite(wanted) ? Math.max(0, Math.min(HIGHEST, Math.ceil(wanted))) : 0
}

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0
}

function topOf(element: Element | null): number {
  return element ? element.getBoundingClientRect().top + window.scrollY : 0
}

/** Measures the document; all zero while the frame is hidden. */
export function measureHeights(page: Document): Heights {
  const at = (selector: string): Element | null => page.querySelector(selector)
  const graphic = at('.graphic')
  const list = heightOf(at('section.events'))
  const wanted = Number.parseFloat(
    getComputedStyle(page.documentElement).getPropertyValue('--map-wanted'),
  )
  const map = heightOf(at('.map-section'))
  return {
    // The graphic stands below all that is above it; its edge and its bar are its own.
    above: topOf(graphic) + (graphic?.clientTop ?? 0) + heightOf(at('.bar')),
    map: map === 0 || Number.isNaN(wanted) ? map : wanted,
    time: heightOf(at('section.time')),
    list,
    isBeside: graphic !== null && getComputedStyle(graphic).display === 'grid' && list > 0,
  }
}
