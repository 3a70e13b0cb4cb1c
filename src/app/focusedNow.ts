/** What the focus goes back to: a control in a menu will no longer be there, its menu will. */
export function focusedNow(): HTMLElement | null {
  const { activeElement } = document
  const menu = activeElement?.closest('.menu')?.querySelector<HTMLElement>('summary')
  return menu ?? (activeElement instanceof HTMLElement ? activeElement : null)
}
