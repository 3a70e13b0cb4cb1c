/** Changes to the document, each of which can be taken back. */
export interface Undo {
  readonly hide: (element: HTMLElement) => void
  /** Puts other contents into an element. */
  readonly refill: (element: Element, ...contents: readonly (Node | string)[]) => void
  readonly setAttribute: (element: Element, name: string, value: string) => void
  readonly removeClass: (element: Element, name: string) => void
  /** Takes back everything, the last first. */
  readonly all: () => void
}

/** Begins with nothing to take back. */
export function createUndo(): Undo {
  const steps: (() => void)[] = []
  return {
    hide: (element) => {
      if (element.hidden) return
      element.hidden = true
      steps.push(() => {
        element.hidden = false
      })
    },
    refill: (element, ...contents) => {
      const before = [...element.childNodes]
      element.replaceChildren(...contents)
      steps.push(() => element.replaceChildren(...before))
    },
    setAttribute: (element, name, value) => {
      const before = element.getAttribute(name)
      element.setAttribute(name, value)
      steps.push(() => {
        if (before === null) element.removeAttribute(name)
        else element.setAttribute(name, before)
      })
    },
    removeClass: (element, name) => {
      if (!element.classList.contains(name)) return
      const before = element.className
      element.classList.remove(name)
      steps.push(() => {
        element.className = before
      })
    },
    all: () => {
      for (const step of steps.splice(0).reverse()) step()
    },
  }
}
