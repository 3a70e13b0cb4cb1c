import { describe, expect, test } from 'vitest'
import { xOf } from '../../../src/scene/timeline/axis/timeScale.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { cancel, press } from '../../../src/islands/timeline/drag.ts'
import type { Spot } from '../../../src/islands/timeline/hit.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { aSpan, aStory, at } from '../../fixtures/build.ts'
import { drag, sceneOf } from './dragged.ts'

const scene = sceneOf()
const between = sceneOf({
  time: { mode: 'between', from: at('2025-03-10'), to: at('2025-03-20') },
})
const closer = sceneOf({ axis: { from: at('2025-03-10'), to: at('2025-03-15') } })

function spotAt(day: string, from = scene): Spot {
  return { x: xOf(from.scale, at(day)), y: 30 }
}

function overviewAt(x: number, from = scene): Spot {
  return { x, y: from.overview.y + 10 }
}

function spotOf(key: string): Spot {
  const mark = scene.marks.find((one) => one.key === key)
  return { x: mark?.x ?? 0, y: mark?.y ?? 0 }
}

describe('on the axis and the lanes', () => {
  test('a press with a mouse seeks at once and settles when let go', () => {
    expect(drag(scene, [spotAt('2025-03-15')])).toEqual([
      { type: 'seek', at: at('2025-03-15'), settled: false },
      { type: 'seek', at: at('2025-03-15'), settled: true },
    ])
  })

  test('every step of a drag is unsettled, the end is settled', () => {
    const intents = drag(
      scene,
      ['2025-03-15', '2025-03-16', '2025-03-17'].map((day) => spotAt(day)),
    )
    expect(intents.map((intent) => 'settled' in intent && intent.settled)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  test('a finger that only presses seeks when it is lifted, not before', () => {
    expect(drag(scene, [spotAt('2025-03-15')], 'touch')).toEqual([
      { type: 'seek', at: at('2025-03-15'), settled: true },
    ])
  })

  test('a finger that scrolls the page changes nothing', () => {
    const { drag: pressed } = press(scene, spotAt('2025-03-15'), 'touch')
    expect(pressed && cancel(scene, pressed, spotAt('2025-03-15')).intents).toEqual([])
  })

  test('a drag that the browser breaks off keeps what was set', () => {
    const { drag: seeking } = press(scene, spotAt('2025-03-15'), 'mouse')
    expect(seeking && cancel(scene, seeking, spotAt('2025-03-15')).intents).toEqual([
      { type: 'seek', at: at('2025-03-15'), settled: true },
    ])
  })

  test('a drag beyond the axis stops at its end', () => {
    const [, , last] = drag(scene, [spotAt('2025-03-15'), { x: 5000, y: 30 }])
    expect(last).toMatchObject({ at: Math.round(scene.scale.to / 60_000) * 60_000 })
  })

  test('beside the axis nothing happens', () => {
    expect(press(scene, { x: 20, y: 100 }, 'mouse')).toEqual({ drag: null, intents: [] })
  })
})

describe('between two moments', () => {
  test.each([
    ['2025-03-12', at('2025-03-12'), at('2025-03-20')],
    ['2025-03-19', at('2025-03-10'), at('2025-03-19')],
    ['2025-03-28', at('2025-03-10'), at('2025-03-28')],
  ])('a press on %s moves the nearer end', (day, from, to) => {
    expect(drag(between, [spotAt(day)]).at(-1)).toEqual({ type: 'range', from, to, settled: true })
  })

  test('an end cannot be dragged past the other', () => {
    const last = drag(between, [spotAt('2025-03-11'), spotAt('2025-03-25')]).at(-1)
    const end = at('2025-03-20')
    expect(last).toEqual({ type: 'range', from: end, to: end, settled: true })
  })
})

describe('on a mark', () => {
  test('a press selects its event and does not move the playhead', () => {
    expect(drag(scene, [spotOf('call')])).toEqual([{ type: 'select', event: 'call' }])
  })

  test('a hand that trembles still selects', () => {
    const { x, y } = spotOf('call')
    expect(drag(scene, [spotOf('call'), { x: x + 3, y: y + 1 }])).toEqual([
      { type: 'select', event: 'call' },
    ])
  })

  test('a drag that begins on a mark seeks', () => {
    const intents = drag(scene, [spotOf('call'), spotAt('2025-03-25')])
    expect(intents.at(-1)).toEqual({ type: 'seek', at: at('2025-03-25'), settled: true })
  })
})

describe('in the overview', () => {
  const { x0, x1 } = closer.window
  const middle = (x0 + x1) / 2

  test('the window moves with the pointer and keeps its length', () => {
    const last = drag(closer, [overviewAt(middle), overviewAt(middle + 100)]).at(-1)
    const axis = last?.type === 'axis' ? last.axis : null
    expect(last).toMatchObject({ type: 'axis', settled: true })
    expect((axis?.to ?? 0) - (axis?.from ?? 0)).toBeCloseTo(at('2025-03-15') - at('2025-03-10'), -2)
    expect(axis?.from).toBeGreaterThan(at('2025-03-12'))
  })

  test('an edge moves alone', () => {
    const last = drag(closer, [overviewAt(x1), overviewAt(x1 + 100)]).at(-1)
    const axis = last?.type === 'axis' ? last.axis : null
    expect(axis?.from).toBe(at('2025-03-10'))
    expect(axis?.to).toBeGreaterThan(at('2025-03-17'))
  })

  test('an edge stops an hour before the other', () => {
    const last = drag(closer, [overviewAt(x1), overviewAt(0)]).at(-1)
    expect(last).toMatchObject({
      axis: { from: at('2025-03-10'), to: at('2025-03-10T01:00') },
    })
  })

  test('a press beside the window brings it there', () => {
    const [first] = drag(closer, [overviewAt(900)])
    expect(first?.type === 'axis' && (first.axis?.from ?? 0)).toBeGreaterThan(at('2025-03-20'))
  })

  test('pulled over the whole story, the axis is none of its own', () => {
    const wide = drag(closer, [overviewAt(x0), overviewAt(0)])
    const axis = wide.at(-1)
    const all = sceneOf({ axis: axis?.type === 'axis' ? axis.axis : null })
    const last = drag(all, [overviewAt(all.window.x1), overviewAt(5000)]).at(-1)
    expect(last).toEqual({ type: 'axis', axis: null, settled: true })
  })

  test('while the axis shows the whole story, its inside seeks', () => {
    const [first] = drag(scene, [overviewAt(xOf(scene.scale, at('2025-03-15')))])
    expect(first).toEqual({ type: 'seek', at: at('2025-03-15'), settled: false })
  })
})

describe('on a band', () => {
  const banded = timelineScene(
    aStory({
      eras: [
        { id: 'pause', label: 'Aid paused', text: '', span: aSpan('2025-03-03', '2025-03-11') },
      ],
    }),
    DEFAULT_VIEW,
    { width: 1000, height: 300 },
  )
  const y = banded.axis.y + banded.axis.height + 10

  test('a press on its name or its line tells what it means, and does not move the playhead', () => {
    for (const day of ['2025-03-03T06:00', '2025-03-10']) {
      const spot = { x: xOf(banded.scale, at(day)), y }
      expect(drag(banded, [spot])).toEqual([{ type: 'tell', what: { era: 'pause' } }])
    }
  })

  test('beside it, a press sets the time', () => {
    const spot = { x: xOf(banded.scale, at('2025-03-20')), y }
    expect(drag(banded, [spot])[0]).toMatchObject({ type: 'seek', at: at('2025-03-20') })
  })
})
