/**
 * Hides or shows an element; does nothing if it is so already, since every step of time calls this.
 */
export function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden
}
