import { dressForPaper } from '../../ui/paper/paperStyles.ts'
import { PAPERS } from '../../ui/paper/pageRules.ts'

/** How many pages a handout has on either size of paper. */
export interface Estimate {
  readonly a4: number
  readonly letter: number
}

type Paper = (typeof PAPERS)[keyof typeof PAPERS]

/** A frame of the size of a page, where rules for widths hold as on paper. */
function frameOf({ width, height }: Paper): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.className = 'handout-measured'
  frame.inert = true
  frame.style.inlineSize = `${width}mm`
  frame.style.blockSize = `${height}mm`
  return frame
}

/** One column for each page: what breaks the sheet into columns is what will break it into pages. */
function columnsOf(page: Document, sheet: HTMLElement, { width, height }: Paper): HTMLElement {
  const columns = page.createElement('div')
  columns.className = 'handout'
  columns.style.cssText = `columns: ${width}mm; column-fill: auto; column-gap: 0; block-size: ${height}mm`
  columns.append(page.importNode(sheet, true))
  return columns
}

function pagesOn(sheet: HTMLElement, paper: Paper): number {
  const frame = frameOf(paper)
  // Beside the sheet, not in it: whatever watches the sheet is not told.
  sheet.closest('.handout')?.append(frame)
  const page = frame.contentDocument
  if (!page) return 0
  dressForPaper(page)
  const columns = columnsOf(page, sheet, paper)
  page.body.append(columns)
  const pages = Math.round(columns.scrollWidth / columns.clientWidth)
  frame.remove()
  return pages
}

/** Counts the pages that the browser will print, by having it break a copy of the sheet. */
export function estimatePages(sheet: HTMLElement): Estimate {
  return { a4: pagesOn(sheet, PAPERS.a4), letter: pagesOn(sheet, PAPERS.letter) }
}
