import { countPages, type Block } from '../../paper/countPages.ts'
import { PAPERS } from '../../paper/pageRules.ts'

/** How many pages a handout has on either size of paper. */
export interface Estimate {
  readonly a4: number
  readonly letter: number
}

/** The size of text on paper beside that on the screen: see handout.css. */
const TEXT_ON_PAPER = 0.75
const PX_PER_MM = 96 / 25.4

function isKept(element: Element): boolean {
  const { breakInside, display } = getComputedStyle(element)
  return breakInside.startsWith('avoid') || !/^(?:block|grid|flow-root)$/.test(display)
}

/** Entries in columns, as rows of equal height: none is cut, and each may be in any column. */
function rowsOf({ children }: Element, columns: number, height: number): Block[] {
  const rows = Math.max(1, Math.ceil(children.length / columns))
  return Array.from({ length: rows }, () => ({
    height: height / rows,
    keepsWithNext: false,
    beginsPage: false,
  }))
}

/** What is not cut, from top to bottom; each reaches to the top of the one after it. */
function blocksOf(element: Element, until: number): Block[] {
  const { breakBefore, breakAfter, columnCount } = getComputedStyle(element)
  const { top } = element.getBoundingClientRect()
  const height = Math.max(0, until - top)
  const beginsPage = breakBefore === 'page'
  if (columnCount !== 'auto') return rowsOf(element, Number(columnCount), height)
  const inside = isKept(element) ? [] : [...element.children]
  const seen = inside.filter((child) => child.getBoundingClientRect().height > 0)
  if (seen.length === 0)
    return [{ height, beginsPage, keepsWithNext: breakAfter.startsWith('avoid') }]
  const blocks = seen.flatMap((child, at) => {
    const next = seen[at + 1]
    return blocksOf(child, next ? next.getBoundingClientRect().top : until)
  })
  return blocks.map((block, at) =>
    at === 0 ? { ...block, beginsPage: beginsPage || block.beginsPage } : block,
  )
}

/** Lays out a copy of the sheet as wide as paper would be for text of the size on the screen. */
function pagesOn(
  sheet: HTMLElement,
  { width, height }: (typeof PAPERS)[keyof typeof PAPERS],
): number {
  const place = document.createElement('div')
  place.className = 'handout-measured'
  place.inert = true
  place.style.inlineSize = `${(width * PX_PER_MM) / TEXT_ON_PAPER}px`
  place.append(sheet.cloneNode(true))
  // Beside the sheet, not in it: whatever watches the sheet is not told.
  sheet.closest('.handout')?.append(place)
  const [copy] = place.children
  const { bottom = 0 } = copy?.getBoundingClientRect() ?? {}
  const blocks = copy ? blocksOf(copy, bottom) : []
  place.remove()
  return countPages(blocks, (height * PX_PER_MM) / TEXT_ON_PAPER)
}

/** Estimates how many pages the browser will print. */
export function estimatePages(sheet: HTMLElement): Estimate {
  return { a4: pagesOn(sheet, PAPERS.a4), letter: pagesOn(sheet, PAPERS.letter) }
}
