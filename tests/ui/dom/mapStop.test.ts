import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mapStop } from '../../../src/ui/dom/mapStop.ts'

let host: HTMLElement
let end: () => void
let panned: string[]

/** Marks by where they lie. */
const SPOTS: Readonly<Record<string, readonly [number, number]>> = {
  kyiv: [50, 50],
  moscow: [80, 20],
  odesa: [55, 90],
  london: [10, 40],
}

function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(event)
  return event.defaultPrevented
}

function active(): string {
  return document.activeElement?.id ?? ''
}

beforeEach(() => {
  document.body.innerHTML = `<div id="host" tabindex="0">${Object.keys(SPOTS)
    .map((id) => `<button id="${id}"></button>`)
    .join('')}</div>`
  const found = document.getElementById('host')
  if (!found) throw new Error('no host')
  host = found
  for (const [id, [x, y]] of Object.entries(SPOTS)) {
    const button = document.getElementById(id)
    if (button)
      vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(x - 5, y - 5, 10, 10))
  }
  panned = []
  host.addEventListener('keydown', ({ key }) => panned.push(key))
  end = mapStop(host)
})

afterEach(() => {
  end()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('a map', () => {
  test('is one stop, with whatever comes into it', async () => {
    const late = document.createElement('ol')
    late.innerHTML = '<li><button></button></li>'
    host.append(late)
    await vi.waitFor(() => expect(late.querySelector('button')?.tabIndex).toBe(-1))
    const stops = [...host.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex >= 0)
    expect(stops).toEqual([])
    expect(host.tabIndex).toBe(0)
  })

  test('keeps its own arrows until Enter leads to the first mark', () => {
    host.focus()
    expect(press('ArrowRight')).toBe(false)
    expect(panned).toEqual(['ArrowRight'])
    press('Enter')
    expect(active()).toBe('kyiv')
  })

  test('leads from mark to mark in the direction of the arrow, and every mark can be reached', () => {
    host.focus()
    press('Enter')
    for (const [key, id] of [
      ['ArrowRight', 'odesa'],
      ['ArrowRight', 'moscow'],
      ['ArrowRight', 'moscow'],
      ['ArrowDown', 'london'],
      ['ArrowDown', 'kyiv'],
      ['ArrowDown', 'odesa'],
      ['ArrowUp', 'kyiv'],
    ] as const) {
      press(key)
      expect(active()).toBe(id)
    }
    press('Home')
    expect(active()).toBe('kyiv')
    press('End')
    expect(active()).toBe('london')
    expect(panned).toEqual([])
  })

  test('is come back to by Escape, and Enter leads to the mark that was left', () => {
    host.focus()
    press('Enter')
    press('ArrowRight')
    press('Escape')
    expect(active()).toBe('host')
    press('Enter')
    expect(active()).toBe('odesa')
  })

  test('leaves Escape to an open list, and its keys to what is in it', () => {
    document.getElementById('kyiv')?.setAttribute('aria-expanded', 'true')
    const panel = document.createElement('div')
    panel.className = 'map-panel'
    panel.innerHTML = '<button id="entry"></button>'
    host.append(panel)
    document.getElementById('kyiv')?.focus()
    press('Escape')
    expect(panned).toEqual(['Escape'])
    document.getElementById('entry')?.focus()
    expect(document.getElementById('entry')?.tabIndex).toBe(0)
    expect(press('ArrowRight')).toBe(false)
  })
})
