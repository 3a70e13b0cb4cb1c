import css from './share.css?inline'

let isWorn = false

/**
 * The dialog's rules come with its script, and not as a file: the page's policy lets in no style sheet
 * that it does not know.
 */
export function wearShareStyles(): void {
  if (isWorn) return
  isWorn = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
