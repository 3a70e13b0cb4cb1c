import { HIGHEST } from '../../embed/protocol.ts'

/** Unless its host says otherwise, a frame never asks for more, CSS px. */
export const CEILING = 900

/** Heights of the parts of a framed page, CSS px. */
export interface Heights {
  /** From the top of the document to map and card: the title, and a notice where there is one. */
  readonly above: number
  /** Map, controls and timeline, with the map at the height implied by its width. */
  readonly pictures: number
  /** Card or list. */
  readonly list: number
  /** What a frame shows of a card without being scrolled. */
  readonly room: number
  /** Whether the list is beside the map rather than under the timeline. */
  readonly isBeside: boolean
}

function together({ above, pictures, isBeside }: Heights, list: number): number {
  return above + (isBeside ? Math.max(pictures, list) : pictures + list)
}

/**
 * The height in whole CSS px to ask of a host. It depends neither on the frame's current height, so a
 * host that grants it is asked for nothing more, nor on which card is open: cards scroll in the frame.
 * Only a host that sets a `limit` of its own is asked for the height of the card, up to that limit. 0
 * if nothing is laid out.
 */
export function wantedHeight(heights: Heights, limit: number | null): number {
  const usual = together(heights, heights.list === 0 ? 0 : heights.room)
  const wanted = limit === null ? usual : Math.max(usual, together(heights, heights.list))
  const most = Math.min(HIGHEST, limit ?? CEILING)
  return Number.isFinite(wanted) ? Math.max(0, Math.min(most, Math.ceil(wanted))) : 0
}

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0
}

/** How much an element that takes its height from the frame is higher than it would like to be. */
function excess(element: Element | null, wanted: number): number {
  const height = heightOf(element)
  return height === 0 || Number.isNaN(wanted) ? 0 : height - wanted
}

/** What stands under the title, above the list or beside it. */
const PICTURES = '.fold, .controls, .map-section, #timebar, .timeline-frame, .unfold'

/** Measures the document; all zero while the frame is hidden. */
export function measureHeights(page: Document): Heights {
  const at = (selector: string): Element | null => page.querySelector(selector)
  const graphic = at('.graphic')
  const style = getComputedStyle(page.documentElement)
  const wanted = (name: string): number => Number.parseFloat(style.getPropertyValue(name))
  const list = heightOf(at('section.events'))
  const isBeside = graphic !== null && getComputedStyle(graphic).display === 'grid' && list > 0
  // Beside the list the pictures are a column of their own, which may be scrolled along.
  const column = isBeside ? at('.pictures') : graphic
  const top = column?.getBoundingClientRect().top ?? 0
  const lowest = [...(column?.querySelectorAll(PICTURES) ?? [])]
    .map((part) => part.getBoundingClientRect())
    .reduce((most, { height, bottom }) => (height > 0 ? Math.max(most, bottom) : most), top)
  const grown =
    excess(at('.map-section'), wanted('--map-wanted')) +
    excess(at('.timeline-frame'), wanted('--frame-wanted'))
  return {
    above: graphic ? graphic.getBoundingClientRect().top + window.scrollY : 0,
    pictures: Math.max(0, lowest - top - grown),
    list,
    room: wanted('--card-room') || 0,
    isBeside,
  }
}
