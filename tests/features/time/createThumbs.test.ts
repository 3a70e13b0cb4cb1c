import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createThumbs, THUMB, type Thumbs } from '../../../src/features/time/createThumbs.ts'
import type { Intent } from '../../../src/scene/shared/intent.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { xOf } from '../../../src/scene/timeline/axis/timeScale.ts'
import { DEFAULT_VIEW, type TimeView, type View } from '../../../src/core/view/view.ts'
import { at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const DAY = 86_400_000
const MINUTE = 60_000
const [from, to] = [at('2025-03-18'), at('2025-03-20')]
const moment: TimeView = { mode: 'up-to', at: from }
const range: TimeView = { mode: 'between', from, to }

let element: HTMLElement
let thumbs: Thumbs
let sent: Intent[]
let steps: unknown[]

function sceneOf(time: TimeView, more: Partial<View> = {}) {
  return timelineScene(story, { ...DEFAULT_VIEW, time, ...more }, { width: 1000, height: 300 })
}

function inputs(): HTMLInputElement[] {
  return [...element.querySelectorAll('input')]
}

function handle(role: string): HTMLInputElement {
  const found = element.querySelector<HTMLInputElement>(`[data-role="${role}"]`)
  if (!found) throw new Error(`There is no handle ${role}`)
  return found
}

function press(role: string, key: string, keys: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...keys })
  handle(role).dispatchEvent(event)
  return event
}

beforeEach(() => {
  element = document.createElement('div')
  document.body.replaceChildren(element)
  sent = []
  steps = []
  thumbs = createThumbs(
    element,
    { label: (role) => `Handle ${role}`, say: (instant) => `said ${instant}` },
    {
      send: (intent) => sent.push(intent),
      step: (...all) => steps.push(all),
      days: (instant, by) => instant + by * DAY,
    },
  )
})

afterEach(() => {
  thumbs.destroy()
  document.body.replaceChildren()
})

describe('handles', () => {
  test('are one slider for a moment and two for a range, each with its name', () => {
    thumbs.sync(sceneOf(moment))
    expect(inputs().map((input) => [input.type, input.getAttribute('aria-label')])).toEqual([
      ['range', 'Handle at'],
    ])
    thumbs.sync(sceneOf(range))
    expect(inputs().map((input) => input.getAttribute('aria-label'))).toEqual([
      'Handle from',
      'Handle to',
    ])
    thumbs.sync(sceneOf({ mode: 'at', at: from }))
    expect(inputs()).toHaveLength(1)
  })

  test('say where they are in words', () => {
    thumbs.sync(sceneOf(range))
    const told = () => inputs().map((input) => input.getAttribute('aria-valuetext'))
    expect(told()).toEqual([`said ${from}`, `said ${to}`])
    thumbs.sync(sceneOf({ ...range, to: to + DAY }))
    expect(told()).toEqual([`said ${from}`, `said ${to + DAY}`])
  })

  test.each([
    ['a moment', moment, range],
    ['a range', range, moment],
  ])('lie over the axis from the start, and after a change from %s', (_, before, after) => {
    for (const time of [before, after]) {
      const scene = sceneOf(time)
      thumbs.sync(scene)
      for (const { min, max, style } of inputs()) {
        expect(Number(min)).toBeLessThanOrEqual(scene.scale.from)
        expect(Number(max)).toBeGreaterThanOrEqual(scene.scale.to)
        const left = xOf(scene.scale, scene.scale.from) - THUMB / 2
        expect(Number.parseFloat(style.left)).toBeCloseTo(left, 3)
      }
    }
  })

  test('move with the axis', () => {
    thumbs.sync(sceneOf(moment))
    const scene = sceneOf(moment, { axis: { from: from - DAY, to: to + DAY } })
    thumbs.sync(scene)
    expect(Number(handle('at').min)).toBe(Math.floor(scene.scale.from / MINUTE) * MINUTE)
    expect(Number(handle('at').max)).toBe(Math.ceil(scene.scale.to / MINUTE) * MINUTE)
  })

  test('stay the same elements while the time moves', () => {
    thumbs.sync(sceneOf(range))
    const before = inputs()
    thumbs.sync(sceneOf({ ...range, from: from - DAY }))
    expect(inputs()).toEqual(before)
    expect(Number(handle('from').value)).toBe(from - DAY)
  })

  test.each([
    ['at', moment, range, 'from'],
    ['from', range, moment, 'at'],
    ['to', range, moment, 'at'],
  ])('keep the focus of %s through a change of mode', (role, before, after, next) => {
    thumbs.sync(sceneOf(before))
    handle(role).focus()
    thumbs.sync(sceneOf(after))
    expect(document.activeElement).toBe(handle(next))
  })

  test('take no focus that was elsewhere', () => {
    thumbs.sync(sceneOf(moment))
    thumbs.sync(sceneOf(range))
    expect(inputs()).not.toContain(document.activeElement)
  })

  test('are gone after the end, and come back for another', () => {
    thumbs.sync(sceneOf(range))
    thumbs.destroy()
    expect(inputs()).toEqual([])
    thumbs.sync(sceneOf(range))
    expect(inputs()).toHaveLength(2)
  })
})

describe('keys', () => {
  test.each([
    ['ArrowRight', 1],
    ['ArrowUp', 1],
    ['ArrowLeft', -1],
    ['ArrowDown', -1],
  ])('%s goes from event to event, each handle on its own', (key, by) => {
    thumbs.sync(sceneOf(range))
    expect(press('to', key).defaultPrevented).toBe(true)
    press('from', key)
    expect(steps).toEqual([
      ['to', to, by],
      ['from', from, by],
    ])
    expect(sent).toEqual([])
  })

  const whole = sceneOf(moment).whole

  test.each([
    ['ArrowRight', { shiftKey: true }, from + DAY],
    ['ArrowLeft', { shiftKey: true }, from - DAY],
    ['PageUp', {}, from + 7 * DAY],
    ['PageDown', {}, from - 7 * DAY],
    ['Home', {}, whole.from],
    ['End', {}, whole.to],
  ])('%s with %j moves the playhead and settles', (key, keys, target) => {
    thumbs.sync(sceneOf(moment))
    expect(press('at', key, keys).defaultPrevented).toBe(true)
    expect(sent).toEqual([{ type: 'seek', at: target, settled: true }])
    expect(steps).toEqual([])
  })

  test.each([
    ['from', 'PageUp', { from: to, to }],
    ['from', 'PageDown', { from: from - 7 * DAY, to }],
    ['to', 'PageDown', { from, to: from }],
    ['to', 'PageUp', { from, to: to + 7 * DAY }],
    ['to', 'Home', { from, to: from }],
    ['from', 'End', { from: to, to }],
  ])('of %s, %s: its own end moves, and never past the other', (role, key, expected) => {
    thumbs.sync(sceneOf(range))
    press(role, key)
    expect(sent).toEqual([{ type: 'range', ...expected, settled: true }])
  })

  test.each<[string, KeyboardEventInit]>([
    ['Tab', {}],
    ['a', {}],
    ['ArrowRight', { ctrlKey: true }],
    ['Home', { metaKey: true }],
    ['ArrowLeft', { altKey: true }],
  ])('%s with %j is left to the browser', (key, keys) => {
    thumbs.sync(sceneOf(moment))
    expect(press('at', key, keys).defaultPrevented).toBe(false)
    expect([sent, steps]).toEqual([[], []])
  })
})

describe('a drag', () => {
  function drag(role: string, type: 'input' | 'change', instant: number): void {
    handle(role).value = String(instant)
    handle(role).dispatchEvent(new Event(type))
  }

  test('is unsettled while it goes on and settled at its end', () => {
    thumbs.sync(sceneOf(moment))
    drag('at', 'input', from + MINUTE)
    drag('at', 'input', from + 2 * MINUTE)
    drag('at', 'change', from + 2 * MINUTE)
    expect(sent).toEqual([
      { type: 'seek', at: from + MINUTE, settled: false },
      { type: 'seek', at: from + 2 * MINUTE, settled: false },
      { type: 'seek', at: from + 2 * MINUTE, settled: true },
    ])
  })

  test('of one end stops at the other', () => {
    thumbs.sync(sceneOf(range))
    drag('from', 'input', to + DAY)
    drag('to', 'change', from - DAY)
    expect(sent).toEqual([
      { type: 'range', from: to, to, settled: false },
      { type: 'range', from, to: from, settled: true },
    ])
  })
})
