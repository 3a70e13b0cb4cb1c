/** Where to return the focus: for a control in a menu its menu, since the control will be gone. */
export function focusedNow(): HTMLElement | null {
  const { activeElement } = document
  const menu = activeElement?.closest('.menu')?.querySelector<HTMLElement>('summary')
  return menu ?? (activeElement instanceof HTMLElement ? activeElement : null)
}
