import type { Frame, Page } from '@playwright/test'

/** What can be pressed, chosen or written in. */
const CONTROLS = [
  'button, a[href], summary, select, label, output',
  'input:is([type="text"], [type="search"], [type="number"], :not([type]))',
  '[role="button"], [role="option"], [role="menuitem"], [role="slider"]',
].join()

/**
 * The visible controls whose words are cut: by their own box, by one that they lie in, or by the window. What a box
 * scrolls to is not cut, nor what is there to be heard alone. Each is named with the words and what cuts them.
 */
export function cutControls(page: Page | Frame): Promise<string[]> {
  return page.locator(CONTROLS).evaluateAll((all) => {
    const SLACK = 1.5
    const isHeardAlone = (one: Element): boolean =>
      one.closest('.visually-hidden, svg') !== null ||
      (one instanceof HTMLElement && one.offsetWidth <= 1)
    const clips = (one: Element): boolean => {
      const { overflowX, display } = getComputedStyle(one)
      return display !== 'inline' && (overflowX === 'hidden' || overflowX === 'clip')
    }
    const scrolls = (one: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth
    /** A panel scrolls down; what lies beyond its side is out of sight. */
    const isBeyondPanel = (one: Element): boolean => {
      const panel = one.closest('.panel, dialog')
      if (!panel || one.closest('.chips')) return false
      const [box, edge] = [one.getBoundingClientRect(), panel.getBoundingClientRect()]
      return box.left < edge.left - SLACK || box.right > edge.right + SLACK
    }
    const isSeen = (one: Element): boolean =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const named = (one: Element, words: string, by: string): string =>
      `${one.tagName.toLowerCase()}.${one.className} “${words.trim().slice(0, 40)}” cut by ${by}`

    /** How wide a list would be that held its choice alone, which is what it shows. */
    const cutChoice = (list: HTMLSelectElement): boolean => {
      const [chosen] = list.selectedOptions
      const alone = list.cloneNode(false)
      if (!chosen || !(alone instanceof HTMLSelectElement)) return false
      alone.append(chosen.cloneNode(true))
      alone.style.cssText =
        'position: absolute; inline-size: auto; max-inline-size: none; flex: none'
      list.after(alone)
      const wanted = alone.getBoundingClientRect().width
      alone.remove()
      return wanted > list.getBoundingClientRect().width + SLACK
    }
    const cutField = (field: HTMLInputElement): boolean => {
      if (field.value !== '') return field.scrollWidth > field.clientWidth + 1
      const style = getComputedStyle(field)
      const context = document.createElement('canvas').getContext('2d')
      if (!context) return false
      context.font = style.font
      const room =
        field.clientWidth -
        Number.parseFloat(style.paddingInlineStart) -
        Number.parseFloat(style.paddingInlineEnd)
      return context.measureText(field.placeholder).width > room + SLACK
    }
    const cutWords = (control: Element): string[] => {
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        const words = node.textContent ?? ''
        if (!parent || words.trim() === '' || !isSeen(parent) || isHeardAlone(parent)) continue
        if (parent.closest('select, option')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const { left, right, width } = range.getBoundingClientRect()
        if (width === 0) continue
        let box: Element | null = parent
        for (; box && box !== document.body; box = box.parentElement) {
          if (scrolls(box)) break
          // A line of its own may be wider than the control only where nothing else begins.
          if (box !== control && !clips(box)) continue
          const edge = box.getBoundingClientRect()
          const isInline = getComputedStyle(box).display === 'inline'
          if (!isInline && (left < edge.left - SLACK || right > edge.right + SLACK))
            found.push(named(control, words, box === control ? 'its box' : `.${box.className}`))
        }
        if (box === document.body && (left < -SLACK || right > innerWidth + SLACK))
          found.push(named(control, words, 'the window'))
      }
      return found
    }
    return all
      .filter((one) => isSeen(one) && !isHeardAlone(one))
      .flatMap((one) => {
        if (isBeyondPanel(one)) return [named(one, one.textContent ?? '', 'its panel')]
        if (one instanceof HTMLSelectElement)
          return cutChoice(one) ? [named(one, one.selectedOptions[0]?.text ?? '', 'its box')] : []
        if (one instanceof HTMLInputElement)
          return cutField(one) ? [named(one, one.value || one.placeholder, 'its box')] : []
        return cutWords(one)
      })
  })
}
