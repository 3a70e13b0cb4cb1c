import css from './share.css?inline'

let isWorn = false

/**
 * The dialog's rules are loaded with its script, not as a file: the page's policy blocks unknown
 * style sheets.
 */
export function wearShareStyles(): void {
  if (isWorn) return
  isWorn = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
