import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/scene/shared/intent.ts'
import { instantAt, xOf } from '../../../src/scene/timeline/axis/timeScale.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { openMark, spreadOut } from '../../../src/islands/timeline/openMark.ts'
import { pinch, wheelTurn } from '../../../src/islands/timeline/zoom.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

const crowd = ['2025-03-18T09:00', '2025-03-18T15:00', '2025-03-19T09:00', '2025-03-19T15:00'].map(
  (start, index) => anEvent({ id: `call-${index}`, kind: 'call', span: aSpan(start) }),
)
const story = aStory({ events: crowd })
const SIZE = { width: 500, height: 120 }
const axis = { from: at('2025-03-10'), to: at('2025-03-20') }

const scene = timelineScene(story, { ...DEFAULT_VIEW, axis }, SIZE)
const whole = timelineScene(story, DEFAULT_VIEW, SIZE)
const still = {
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
}

function axisOf(intent: ReturnType<typeof wheelTurn>) {
  return intent?.type === 'axis' ? intent.axis : undefined
}

describe('wheel', () => {
  test('without a modifier or the focus it is left to the page', () => {
    expect(wheelTurn(scene, 300, { ...still, deltaY: 100 }, false)).toBeNull()
  })

  test.each([
    ['Ctrl', { ctrlKey: true }, false],
    ['Command', { metaKey: true }, false],
    ['the focus', {}, true],
  ])('with %s it zooms around the pointer', (_name, keys, focused) => {
    const shown = axisOf(wheelTurn(scene, 300, { ...still, ...keys, deltaY: -100 }, focused))
    expect(shown).toBeTruthy()
    const { left, right } = scene.scale
    const after = { from: shown?.from ?? 0, to: shown?.to ?? 0, left, right }
    expect(after.to - after.from).toBeLessThan(axis.to - axis.from)
    expect(xOf(after, instantAt(scene.scale, 300))).toBeCloseTo(300, 1)
  })

  test('zoomed out far enough it shows the whole story', () => {
    const wheel = { ...still, ctrlKey: true, deltaY: 300 }
    const near = timelineScene(
      story,
      { ...DEFAULT_VIEW, axis: { from: at('2025-03-02'), to: at('2025-03-31') } },
      SIZE,
    )
    expect(axisOf(wheelTurn(near, 300, wheel, false))).toBeNull()
  })

  test('sideways it moves along a closer axis, and leaves the whole story alone', () => {
    const wheel = { ...still, deltaX: 50 }
    expect(axisOf(wheelTurn(scene, 300, wheel, false))?.from).toBeGreaterThan(axis.from)
    expect(wheelTurn(whole, 300, wheel, false)).toBeNull()
  })
})

describe('pinch', () => {
  test('the instants under two fingers stay under them', () => {
    const shown = axisOf(pinch(scene, [200, 300], [150, 350], false))
    const { left, right } = scene.scale
    const after = { from: shown?.from ?? 0, to: shown?.to ?? 0, left, right }
    expect(xOf(after, instantAt(scene.scale, 200))).toBeCloseTo(150, 1)
    expect(xOf(after, instantAt(scene.scale, 300))).toBeCloseTo(350, 1)
  })

  test('fingers that meet do not break the axis', () => {
    const shown = pinch(scene, [200, 300], [250, 250], true)
    expect(shown).toEqual({ type: 'axis', axis: null, settled: true })
  })
})

describe('counted marks', () => {
  const mark = whole.marks.find(({ count }) => count > 1)

  test('tell what they hold when pressed', () => {
    expect(mark?.count).toBe(4)
    expect(mark && openMark(mark)).toEqual({ type: 'tell', what: { mark: mark?.key } })
  })

  test('are spread out: the axis closes in on what they hold', () => {
    const shown = mark ? axisOf(spreadOut(whole, mark)) : null
    expect(shown?.from).toBeLessThan(at('2025-03-18T09:00'))
    expect(shown?.to).toBeGreaterThan(at('2025-03-19T15:00'))
    expect((shown?.to ?? 0) - (shown?.from ?? 0)).toBeLessThan(3 * 86_400_000)
  })

  test('where there is a lens, it moves over them, and the axis stays whole', () => {
    const lens = { from: at('2025-03-10'), to: at('2025-03-12') }
    const intent = mark ? spreadOut({ ...whole, lens }, mark) : null
    const moved = intent?.type === 'lens' ? intent.lens : null
    expect(moved?.from).toBeLessThan(at('2025-03-18T09:00'))
    expect(moved?.to).toBeGreaterThan(at('2025-03-19T15:00'))
  })

  test('that would not come apart offer nothing of the kind', () => {
    const close = { ...whole, scale: { ...whole.scale, ...axis, to: at('2025-03-11') } }
    expect(mark && spreadOut(close, mark)).toBeNull()
  })
})

describe('with a lens', () => {
  const lens = { from: at('2025-03-18'), to: at('2025-03-20') }
  const shown = { ...whole, lens }
  const lensIn = (intent: Intent | null) => (intent?.type === 'lens' ? intent.lens : null)

  test('the wheel makes it narrower and wider, not the axis', () => {
    const zoomed = lensIn(wheelTurn(shown, 500, { ...still, deltaY: -100, ctrlKey: true }, false))
    expect((zoomed?.to ?? 0) - (zoomed?.from ?? 0)).toBeLessThan(lens.to - lens.from)
  })

  test('sideways moves it', () => {
    const moved = lensIn(wheelTurn(shown, 500, { ...still, deltaX: 50 }, false))
    expect(moved?.from).toBeGreaterThan(lens.from)
    expect((moved?.to ?? 0) - (moved?.from ?? 0)).toBe(lens.to - lens.from)
  })

  test('fingers apart make it narrower', () => {
    const zoomed = lensIn(pinch(shown, [400, 500], [350, 550], true))
    expect((zoomed?.to ?? 0) - (zoomed?.from ?? 0)).toBeLessThan(lens.to - lens.from)
  })
})
