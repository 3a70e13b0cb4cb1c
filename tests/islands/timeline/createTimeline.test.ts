import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Intent } from '../../../src/scene/shared/intent.ts'
import { xOf } from '../../../src/scene/timeline/axis/timeScale.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { createTimeline, type Timeline } from '../../../src/islands/timeline/createTimeline.ts'
import { createPainter } from '../../../src/islands/timeline/paint.ts'
import { toXml } from '../../../src/ui/tree/node.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'
import { messages } from './messages.ts'

const story = aStory({
  events: [
    anEvent({ id: 'call', kind: 'call', span: aSpan('2025-03-18T16:00') }),
    anEvent({ id: 'strike', kind: 'strike', span: aSpan('2025-03-10T12:00') }),
    anEvent({ id: 'exchange', kind: 'exchange', span: aSpan('2025-03-19'), title: '<b>175</b>' }),
  ],
})

let element: HTMLElement
let sent: Intent[]
let timeline: Timeline

function sceneOf(partial: Partial<View> = {}) {
  return timelineScene(story, { ...DEFAULT_VIEW, ...partial }, { width: 1000, height: 300 })
}

function point(type: string, x: number, y: number, more: PointerEventInit = {}): void {
  const event = new PointerEvent(type, {
    clientX: x,
    clientY: y,
    pointerId: 1,
    pointerType: 'mouse',
    buttons: 1,
    bubbles: true,
    ...more,
  })
  element.dispatchEvent(event)
}

function markNodes(): Element[] {
  return [...element.querySelectorAll('.mark')]
}

beforeEach(() => {
  element = document.createElement('div')
  document.body.append(element)
  sent = []
  timeline = createTimeline(element, (intent) => sent.push(intent), messages)
})

afterEach(() => {
  timeline.destroy()
  element.remove()
})

describe('life', () => {
  test('it takes the place of what the page came with', () => {
    element.innerHTML = '<svg class="prerendered"></svg>'
    timeline.sync(sceneOf())
    expect(element.children).toHaveLength(1)
    expect(element.querySelector('.prerendered')).toBeNull()
  })

  test('created, destroyed and created again it leaves nothing behind', () => {
    timeline.sync(sceneOf())
    timeline.destroy()
    expect(element.childNodes).toHaveLength(0)
    timeline = createTimeline(element, (intent) => sent.push(intent), messages)
    timeline.sync(sceneOf())
    expect(element.querySelectorAll('svg')).toHaveLength(1)
  })

  test('once destroyed it sends nothing', () => {
    timeline.sync(sceneOf())
    timeline.destroy()
    point('pointerdown', 500, 30)
    expect(sent).toEqual([])
  })
})

describe('drawing', () => {
  test('live nodes and prerendered text are the same drawing', () => {
    const scene = sceneOf({ event: 'call' })
    timeline.sync(sceneOf())
    timeline.sync(scene)
    const other = document.createElement('div')
    other.innerHTML = toXml(createPainter(messages)(scene), '')
    const shape = (node: Element): unknown => [
      node.tagName.toLowerCase(),
      Object.fromEntries(
        Array.from(node.attributes, ({ name, value }) => [name.toLowerCase(), value]),
      ),
      node.children.length > 0 ? Array.from(node.children, shape) : node.textContent,
    ]
    const [live, text] = [element, other].map((host) => host.querySelector('.marks'))
    expect(live && shape(live)).toEqual(text && shape(text))
  })

  test('the playhead moves without a mark being made again', () => {
    timeline.sync(sceneOf({ time: { mode: 'up-to', at: at('2025-03-12') } }))
    const before = markNodes()
    const line = element.querySelector('.playline:not(.small)')
    const x = line?.getAttribute('d')
    timeline.sync(sceneOf({ time: { mode: 'up-to', at: at('2025-03-13') } }))
    expect(markNodes()).toEqual(before)
    expect(element.querySelector('.playline:not(.small)')).toBe(line)
    expect(line?.getAttribute('d')).not.toBe(x)
  })

  test('a step of the playhead touches no attribute of a mark that it does not pass', () => {
    timeline.sync(sceneOf({ time: { mode: 'up-to', at: at('2025-03-12') } }))
    const changed = vi.spyOn(Element.prototype, 'setAttribute')
    timeline.sync(sceneOf({ time: { mode: 'up-to', at: at('2025-03-13') } }))
    const touched = changed.mock.contexts.map((node) =>
      node instanceof Element ? node.closest('g')?.getAttribute('class') : null,
    )
    changed.mockRestore()
    expect(touched).not.toContain('mark')
    expect(touched).not.toContain('axis')
    expect(touched).toContain('thumb')
  })

  test('a mark that the playhead passes is no longer faint', () => {
    timeline.sync(sceneOf({ time: { mode: 'up-to', at: at('2025-03-01') } }))
    const node = element.querySelector('[data-event="strike"]')
    expect(node?.hasAttribute('data-faint')).toBe(true)
    timeline.sync(sceneOf({ time: { mode: 'up-to', at: at('2025-03-12') } }))
    expect(element.querySelector('[data-event="strike"]')).toBe(node)
    expect(node?.hasAttribute('data-faint')).toBe(false)
  })

  test('the selected mark is drawn last, over its neighbours', () => {
    timeline.sync(sceneOf({ event: 'call' }))
    expect(markNodes().at(-1)?.getAttribute('data-event')).toBe('call')
  })

  test('a title with markup in it is shown as it is written', () => {
    timeline.sync(sceneOf({ event: 'exchange' }))
    expect(element.querySelector('b')).toBeNull()
    expect(element.querySelector('.label.chosen')?.textContent).toBe('<b>175</b>')
  })

  test('the drawing is hidden from assistive technology, which has list and sliders', () => {
    timeline.sync(sceneOf())
    expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(element.querySelector('[tabindex], a, button')).toBeNull()
  })

  test('every mark has a target of at least 24 by 24 px', () => {
    timeline.sync(sceneOf())
    for (const target of element.querySelectorAll('.target')) {
      expect(Number(target.getAttribute('width'))).toBeGreaterThanOrEqual(24)
      expect(Number(target.getAttribute('height'))).toBeGreaterThanOrEqual(24)
    }
    expect(element.querySelectorAll('.target')).toHaveLength(3)
  })
})

describe('gestures', () => {
  const scene = sceneOf()
  const x = (day: string) => xOf(scene.scale, at(day))

  beforeEach(() => timeline.sync(scene))

  test('a drag sends unsettled intents and one settled at its end', () => {
    point('pointerdown', x('2025-03-15'), 30)
    point('pointermove', x('2025-03-16'), 30)
    point('pointerup', x('2025-03-16'), 30)
    expect(sent).toEqual([
      { type: 'seek', at: at('2025-03-15'), settled: false },
      { type: 'seek', at: at('2025-03-16'), settled: false },
      { type: 'seek', at: at('2025-03-16'), settled: true },
    ])
  })

  test('a press on a mark selects it', () => {
    const mark = scene.marks.find(({ key }) => key === 'call')
    point('pointerdown', mark?.x ?? 0, mark?.y ?? 0)
    point('pointerup', mark?.x ?? 0, mark?.y ?? 0)
    expect(sent).toEqual([{ type: 'select', event: 'call' }])
  })

  test('a pointer over a mark and away again hovers and lets go, once each', () => {
    const { x: left, y } = scene.marks.find(({ key }) => key === 'call') ?? { x: 0, y: 0 }
    point('pointermove', left, y)
    point('pointermove', left + 1, y)
    point('pointerleave', 0, 0)
    expect(sent).toEqual([
      { type: 'hover', event: 'call' },
      { type: 'hover', event: null },
    ])
  })

  test('only the main button drags', () => {
    point('pointerdown', x('2025-03-15'), 30, { button: 2 })
    expect(sent).toEqual([])
  })

  test('two fingers zoom, and the first does not seek as well', () => {
    point('pointerdown', 400, 100, { pointerType: 'touch', pointerId: 1 })
    point('pointerdown', 500, 100, { pointerType: 'touch', pointerId: 2 })
    point('pointermove', 600, 100, { pointerType: 'touch', pointerId: 2 })
    point('pointerup', 600, 100, { pointerType: 'touch', pointerId: 2 })
    point('pointerup', 400, 100, { pointerType: 'touch', pointerId: 1 })
    expect(sent.map(({ type }) => type)).toEqual(['axis', 'axis'])
    expect(sent.map((intent) => 'settled' in intent && intent.settled)).toEqual([false, true])
  })

  test('the wheel zooms with Ctrl only, keeps the page still then, and settles after a rest', () => {
    vi.useFakeTimers()
    const turn = (ctrlKey: boolean) => {
      const init = { deltaY: -100, ctrlKey, clientX: 500, cancelable: true }
      const event = new WheelEvent('wheel', init)
      // The constructor of the test's DOM leaves out what it inherits from MouseEvent.
      Object.defineProperties(event, { ctrlKey: { value: ctrlKey }, clientX: { value: 500 } })
      element.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(turn(false)).toBe(false)
    expect(turn(true)).toBe(true)
    expect(sent.map((intent) => 'settled' in intent && intent.settled)).toEqual([false])
    vi.advanceTimersByTime(300)
    expect(sent.map((intent) => 'settled' in intent && intent.settled)).toEqual([false, true])
    vi.useRealTimers()
  })
})
