/** Any text of a rule that says where it holds or how pages break, as it is said of a column of a frame. */
const AS_IN_COLUMNS: readonly (readonly [RegExp, string])[] = [
  // No browser shows a page as speech.
  [/@media screen\b/g, '@media speech'],
  [/@media print\b/g, '@media screen'],
  [/break-before: page\b/g, 'break-before: column'],
]

function textOf({ cssRules, media }: CSSStyleSheet): string {
  const rules = Array.from(cssRules, ({ cssText }) => cssText).join('\n')
  return media.length === 0 ? rules : `@media ${media.mediaText} {\n${rules}\n}`
}

/** The rules of all sheets of styles that may be read; an extension's may not. */
function rulesOf(styles: Iterable<CSSStyleSheet>): string {
  return Array.from(styles, (sheet) => {
    try {
      return textOf(sheet)
    } catch {
      return ''
    }
  }).join('\n')
}

/**
 * Empties the document of a frame and has it look as this one does on paper: what is said for paper holds
 * there on the screen, and a page begins where a column does.
 */
export function dressForPaper(page: Document): void {
  const { defaultView } = page
  if (!defaultView) return
  // An empty frame has the quirks of old pages; a document that was opened anew has none.
  page.open()
  const root = page.createElement('html')
  const { className, lang, dir } = document.documentElement
  Object.assign(root, { className, lang, dir })
  root.append(page.createElement('body'))
  page.append(root)
  const sheet = new defaultView.CSSStyleSheet()
  const said = rulesOf([...document.styleSheets, ...document.adoptedStyleSheets])
  sheet.replaceSync(AS_IN_COLUMNS.reduce((text, [from, to]) => text.replaceAll(from, to), said))
  page.adoptedStyleSheets = [sheet]
}
