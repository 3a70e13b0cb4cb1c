const added = new Set<string>()

/**
 * Rules of a part that comes late: made by its own script, so that the page's policy against foreign
 * styles need not be loosened. A browser that cannot shows the part plain.
 */
export function addStyle(css: string): void {
  if (added.has(css) || !('adoptedStyleSheets' in document)) return
  added.add(css)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
