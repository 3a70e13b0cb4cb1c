import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listenToReading } from '../../../src/islands/list/reading.ts'
import { itemAt, readingLine } from '../../../src/islands/list/scroller.ts'

const HEIGHT = 200
const COUNT = 20

let list: HTMLElement
let scrubber: HTMLElement
let items: HTMLElement[]
let scrolled: number
let leads: boolean
let read: (string | null)[]
let looked = 0
let stop: () => void

function at(element: Element, top: () => number): void {
  vi.spyOn(element, 'getBoundingClientRect').mockImplementation(() => {
    looked++
    return new DOMRect(0, top(), 300, HEIGHT)
  })
}

function add(name: string, into: Element): HTMLElement {
  const element = document.createElement(name)
  into.append(element)
  return element
}

/** A phone: map and scrubber stay at the top, 400 px high; the page has 100 px before its list. */
beforeEach(() => {
  vi.stubGlobal('innerHeight', 1000)
  document.documentElement.classList.add('is-sticky')
  document.documentElement.style.scrollPaddingBlockStart = '400px'
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(9000)
  document.body.replaceChildren()
  scrubber = add('section', document.body)
  scrubber.className = 'time'
  list = add('section', document.body)
  ;[scrolled, leads, read, looked] = [0, false, [], 0]
  at(list, () => 500 - scrolled)
  items = Array.from({ length: COUNT }, (_, index) => {
    const item = add('article', list)
    item.id = `event-${index}`
    at(item, () => 500 + index * HEIGHT - scrolled)
    return item
  })
  stop = listenToReading(list, {
    items: () => items,
    lead: () => (leads = true),
    leads: () => leads,
    leave: () => (leads = false),
    read: (item) => read.push(item?.id ?? null),
  })
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.documentElement.classList.remove('is-sticky')
  document.documentElement.removeAttribute('style')
})

/** Moves the page, by whoever it is, and lets a picture be drawn. */
async function scrollTo(to: number, times = 1): Promise<void> {
  scrolled = to
  for (let time = 0; time < times; time++) window.dispatchEvent(new Event('scroll'))
  await new Promise((done) => requestAnimationFrame(() => done(null)))
}

function send(target: EventTarget, event: Event): void {
  target.dispatchEvent(event)
}

function touch(target: EventTarget): void {
  send(target, new Event('touchmove', { bubbles: true }))
}

function key(target: EventTarget, name: string): void {
  send(target, new KeyboardEvent('keydown', { key: name, bubbles: true }))
}

describe('the list tells what is read', () => {
  test('when a finger scrolls it: the last event above a third of the room', async () => {
    touch(list)
    await scrollTo(250)
    await scrollTo(700)
    expect(read).toEqual(['event-1', 'event-4'])
  })

  test('nothing, above its first event', async () => {
    touch(list)
    await scrollTo(90)
    expect(read).toEqual([null])
  })

  test('not when the page itself scrolls', async () => {
    await scrollTo(700)
    expect(read).toEqual([])
  })

  test('through the momentum of a swipe, until something else leads', async () => {
    touch(list)
    await scrollTo(250)
    leads = false
    await scrollTo(700)
    expect(read).toEqual(['event-1'])
  })

  test('once for each picture, and looks at few of many events', async () => {
    touch(list)
    looked = 0
    await scrollTo(700, 50)
    expect(read).toHaveLength(1)
    expect(looked).toBeLessThanOrEqual(Math.ceil(Math.log2(COUNT)) + 2)
  })

  test('and nothing after its end', async () => {
    touch(list)
    stop()
    await scrollTo(700)
    expect(read).toEqual([])
  })
})

describe('the lead is taken', () => {
  test.each<[string, (target: Element) => void, boolean]>([
    ['by a finger on the list', () => touch(list), true],
    ['not by a finger on the scrubber', () => touch(scrubber), false],
    ['by the wheel', () => send(list, new WheelEvent('wheel', { bubbles: true })), true],
    [
      'not by a wheel that zooms',
      () => send(list, Object.assign(new Event('wheel', { bubbles: true }), { ctrlKey: true })),
      false,
    ],
    ['by Page Down', () => key(document.body, 'PageDown'), true],
    ['not by a letter', () => key(document.body, 'x'), false],
    ['not by an arrow on a handle', () => key(add('input', scrubber), 'ArrowDown'), false],
    ['not by a space that presses a button', () => key(add('button', list), ' '), false],
  ])('%s', (_, act, isTaken) => {
    act(list)
    expect(leads).toBe(isTaken)
  })

  test('and given up with Tab, since the focus moves neither map nor time', () => {
    touch(list)
    key(list, 'Tab')
    expect(leads).toBe(false)
  })

  test('by nobody where map and scrubber are not in view', () => {
    document.documentElement.classList.remove('is-sticky')
    touch(list)
    expect(leads).toBe(false)
  })
})

test('the line of reading lies at a third, and sinks where the list comes to its end', () => {
  const line = (left: number) =>
    readingLine({ by: 'list', top: 100, bottom: 400, isAtStart: false, left })
  expect([1000, 200, 150, 0].map(line)).toEqual([200, 200, 250, 400])
})

test('of no items none is read', () => {
  expect(itemAt([], 100)).toBeUndefined()
})
