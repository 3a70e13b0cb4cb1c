const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Where an element was. */
export interface Trail {
  /** For each of its ancestors, the nearest first, the place among its children. */
  readonly steps: readonly { readonly parent: Element; readonly index: number }[]
  /** Selector of what is to have the focus after it, if it or something around it names one. */
  readonly heir: string | undefined
}

/** To be taken while the element is still there. */
export function trailOf(element: Element): Trail {
  const steps: { parent: Element; index: number }[] = []
  for (let child = element; child.parentElement; child = child.parentElement) {
    const parent = child.parentElement
    steps.push({ parent, index: [...parent.children].indexOf(child) })
  }
  return { steps, heir: element.closest<HTMLElement>('[data-heir]')?.dataset['heir'] }
}

export function isUsable(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  )
}

function usableIn(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(FOCUSABLE)].filter(
    (one): one is HTMLElement => one.matches(FOCUSABLE) && isUsable(one),
  )
}

function named({ heir }: Trail): HTMLElement | null {
  const found = heir === undefined ? [] : [...document.querySelectorAll(heir)]
  return found.find(isUsable) ?? null
}

/**
 * What has the focus once an element is gone: the one that it names (`data-heir`, on it or around it), else
 * what stands now where it stood or after, else what stands before, in the smallest part of the page that
 * is still there.
 */
export function heirOf(trail: Trail): HTMLElement | null {
  return named(trail) ?? nearest(trail)
}

function nearest({ steps }: Trail): HTMLElement | null {
  for (const { parent, index } of steps) {
    if (!parent.isConnected) continue
    const children = [...parent.children]
    const after = children.slice(index).flatMap(usableIn)[0]
    const heir = after ?? children.slice(0, index).flatMap(usableIn).at(-1)
    if (heir) return heir
  }
  return null
}
