import { beforeEach, describe, expect, test, vi } from 'vitest'
import { onFirstInteraction, keepClick } from '../../src/session/firstInteraction.ts'

describe('the first sign of a reader', () => {
  test.each(['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart', 'focusin'])(
    '%s anywhere starts, and nothing after it starts again',
    (sign) => {
      const start = vi.fn<() => void>()
      onFirstInteraction(start)
      expect(start).not.toHaveBeenCalled()
      document.body.dispatchEvent(new Event(sign, { bubbles: true }))
      expect(start).toHaveBeenCalledTimes(1)
      for (const later of ['pointermove', 'keydown', sign])
        document.body.dispatchEvent(new Event(later, { bubbles: true }))
      expect(start).toHaveBeenCalledTimes(1)
    },
  )

  test('is heard even where a part of the page keeps the event to itself', () => {
    const start = vi.fn<() => void>()
    const part = document.createElement('div')
    part.addEventListener('pointerdown', (event) => event.stopPropagation())
    document.body.replaceChildren(part)
    onFirstInteraction(start)
    part.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(start).toHaveBeenCalledTimes(1)
  })

  test('may itself bring about another sign', () => {
    const start = vi.fn<() => void>(() => {
      window.dispatchEvent(new Event('focusin'))
    })
    onFirstInteraction(start)
    window.dispatchEvent(new Event('keydown'))
    expect(start).toHaveBeenCalledTimes(1)
  })
})

const MARKUP = `
  <details><summary>Filters</summary></details>
  <button type="button" id="play"><svg><path d="M0 0h1"/></svg> Play</button>
  <button type="button" id="next">Next</button>
  <input type="checkbox" id="calls">
  <input type="search" id="words">
  <select id="clock"><option>UTC</option></select>`

describe('a click before the script has come', () => {
  let element: HTMLElement
  let arrive: () => void
  let ready: Promise<void>
  let heard: string[]

  function click(selector: string): boolean {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    return element.querySelector(selector)?.dispatchEvent(event) ?? false
  }

  async function come(): Promise<void> {
    arrive()
    await ready
    await Promise.resolve()
  }

  beforeEach(() => {
    element = document.createElement('div')
    element.innerHTML = MARKUP
    document.body.replaceChildren(element)
    heard = []
    element.addEventListener('click', ({ target }) => heard.push((target as Element).id))
    ready = new Promise((resolve) => {
      arrive = resolve
    })
    keepClick(element, ready)
  })

  test('is kept, and done once the script is there', async () => {
    expect(click('#next')).toBe(false)
    expect(heard).toEqual([])
    await come()
    expect(heard).toEqual(['next'])
  })

  test('on a drawing counts for the button around it', async () => {
    click('#play path')
    await come()
    expect(heard).toEqual(['play'])
  })

  test('is forgotten for a later one', async () => {
    click('#play')
    click('#next')
    await come()
    expect(heard).toEqual(['next'])
  })

  test('on a box leaves it as it was until it can be answered', async () => {
    const box = element.querySelector<HTMLInputElement>('#calls')
    box?.click()
    expect(box?.checked).toBe(false)
    await come()
    expect(box?.checked).toBe(true)
  })

  test.each(['summary', '#words', '#clock'])('on %s does what it does without a script', (one) => {
    expect(click(one)).toBe(true)
    expect(heard).toHaveLength(1)
  })

  test('is no longer held up after that', async () => {
    await come()
    expect(heard).toEqual([])
    expect(click('#play')).toBe(true)
    expect(heard).toEqual(['play'])
  })

  test('is given up where the script does not come, and the next goes where it goes', async () => {
    const never = Promise.reject(new Error('offline'))
    const other = document.createElement('button')
    document.body.append(other)
    keepClick(other, never)
    other.click()
    await never.catch(() => undefined)
    await Promise.resolve()
    expect(other.dispatchEvent(new MouseEvent('click', { cancelable: true }))).toBe(true)
  })
})
