/** Text as a CSS string, escaped so that it cannot end the string or start anything else. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (char) =>
    /[\w .,:–-]/.test(char) ? char : `\\${(char.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${escaped.join('')}"`
}

/** What is in the margins of every printed page. */
export interface Margins {
  readonly title: string
  readonly address: string
  readonly page: string
}

const MARGINS = { top: 17, side: 15, bottom: 18 } as const

function withinMargins(width: number, height: number) {
  return { width: width - 2 * MARGINS.side, height: height - MARGINS.top - MARGINS.bottom }
}

/** What is left of a page within its margins, mm. */
export const PAPERS = {
  a4: withinMargins(210, 297),
  letter: withinMargins(215.9, 279.4),
} as const

/** Page rules for paper of any size. */
export function pageRules({ title, address, page }: Margins): string {
  const look = 'font: 8pt system-ui, sans-serif; color: #333'
  const count = `${cssString(`${page} `)} counter(page) " / " counter(pages)`
  return `@page {
  margin: ${MARGINS.top}mm ${MARGINS.side}mm ${MARGINS.bottom}mm;
  @top-left { content: ${cssString(title)}; ${look} }
  @bottom-left { content: ${cssString(address)}; ${look} }
  @bottom-right { content: ${count}; ${look} }
}`
}

/** Applies these rules; returns a function that removes them. */
export function wearPageRules(margins: Margins): () => void {
  if (!('adoptedStyleSheets' in document)) return () => {}
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(pageRules(margins))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
