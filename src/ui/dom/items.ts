/** What the keys of a group go to: what can be seen and pressed in it, without what it has opened. */
export function itemsIn(root: HTMLElement, selector: string, opened: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (item) => item.closest(opened) === null && !item.matches(':disabled') && isSeen(item),
  )
}

function isSeen(item: HTMLElement): boolean {
  return item.checkVisibility({ visibilityProperty: true })
}

/** Whether the key is the browser's: with Ctrl, Cmd or Alt it does what it does everywhere. */
export function isBrowsers({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}
