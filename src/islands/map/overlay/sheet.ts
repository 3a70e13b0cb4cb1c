/** Up to this width of the window, CSS px, a list is a sheet from below, with all its width. */
const SHEET = 699

/**
 * Shows a list as a sheet from below, over all that is on the page, where the window is narrow; tells whether it does.
 * A browser that cannot lift it out of its picture shows it in there, as a wide window does.
 *
 * @param element in the document, a panel
 */
export function asSheet(element: HTMLElement): boolean {
  const isSheet = window.innerWidth <= SHEET && 'showPopover' in element
  if (isSheet === element.hasAttribute('popover')) return isSheet
  if (isSheet) {
    element.removeAttribute('style')
    element.setAttribute('popover', 'manual')
    element.showPopover()
  } else element.removeAttribute('popover')
  return isSheet
}
