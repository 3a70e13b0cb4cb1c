/** Text as a CSS string: whatever it holds, it ends nothing and begins nothing. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (char) =>
    /[\w .,:–-]/.test(char) ? char : `\\${(char.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${escaped.join('')}"`
}

/** What stands in the margins of every printed page. */
export interface Margins {
  readonly title: string
  readonly address: string
  readonly page: string
}

/** Rules for sheets of paper, of whatever size the reader's printer has. */
export function pageRules({ title, address, page }: Margins): string {
  const look = 'font: 8pt system-ui, sans-serif; color: #333'
  const count = `${cssString(`${page} `)} counter(page) " / " counter(pages)`
  return `@page {
  margin: 17mm 15mm 18mm;
  @top-left { content: ${cssString(title)}; ${look} }
  @bottom-left { content: ${cssString(address)}; ${look} }
  @bottom-right { content: ${count}; ${look} }
}`
}

/** Gives the page's sheets these rules; what it gives back takes them away. */
export function wearPageRules(margins: Margins): () => void {
  if (!('adoptedStyleSheets' in document)) return () => {}
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(pageRules(margins))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
