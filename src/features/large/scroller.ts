/** A stretch of a list, CSS px from its top. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What scrolls a list: its own section, or the window. */
export interface Scroller {
  /** The visible stretch. */
  readonly view: () => Stretch
  /** Scrolls a point of the list, CSS px from its top, to the top of the visible part. */
  readonly scrollTo: (distance: number) => void
}

/** Room left above a row, CSS px. */
const ABOVE = 8

function sectionScroller(section: HTMLElement, list: HTMLElement): Scroller {
  const offset = () => list.getBoundingClientRect().top - section.getBoundingClientRect().top
  return {
    view: () => ({ from: -offset(), to: -offset() + section.clientHeight }),
    scrollTo: (distance) =>
      section.scrollTo({
        top: section.scrollTop + offset() + distance - ABOVE,
        behavior: 'instant',
      }),
  }
}

function windowScroller(list: HTMLElement): Scroller {
  const top = () => list.getBoundingClientRect().top
  return {
    view: () => ({ from: -top(), to: -top() + window.innerHeight }),
    scrollTo: (distance) => {
      const root = getComputedStyle(document.documentElement)
      const stuck = Number.parseFloat(root.scrollPaddingBlockStart) || 0
      window.scrollTo({
        top: window.scrollY + top() + distance - stuck - ABOVE,
        behavior: 'instant',
      })
    },
  }
}

/** The scroller of a list as the page is laid out now. */
export function scrollerOf(list: HTMLElement): Scroller {
  const section = list.closest<HTMLElement>('.events')
  const isOwn = section !== null && getComputedStyle(section).overflowY === 'auto'
  return isOwn ? sectionScroller(section, list) : windowScroller(list)
}
