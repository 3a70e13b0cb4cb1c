import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/scene/shared/intent.ts'
import { xOf } from '../../../src/scene/timeline/axis/timeScale.ts'
import type { TimelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import type { Spot } from '../../../src/islands/timeline/hit.ts'
import { at } from '../../fixtures/build.ts'
import { drag, sceneOf } from './dragged.ts'

function spotAt(day: string, from: TimelineScene): Spot {
  return { x: xOf(from.scale, at(day)), y: 30 }
}

const scene = sceneOf()

function overviewAt(x: number): Spot {
  return { x, y: scene.overview.y + 10 }
}

describe('in the overview of a lens', () => {
  const lens = { from: at('2025-03-10'), to: at('2025-03-14') }
  const opened = sceneOf({ lens })
  const { x0, x1 } = opened.window
  const lensIn = (intent: Intent | undefined) => (intent?.type === 'lens' ? intent.lens : null)

  test('it moves with the pointer and keeps its length, and the axis stays whole', () => {
    const middle = (x0 + x1) / 2
    const last = drag(opened, [overviewAt(middle), overviewAt(middle + 100)]).at(-1)
    expect(last).toMatchObject({ type: 'lens', settled: true })
    const moved = lensIn(last)
    expect((moved?.to ?? 0) - (moved?.from ?? 0)).toBeCloseTo(lens.to - lens.from, -2)
    expect(moved?.from).toBeGreaterThan(lens.from)
  })

  test('an edge moves alone, and stops three hours before the other', () => {
    const wider = lensIn(drag(opened, [overviewAt(x1), overviewAt(x1 + 100)]).at(-1))
    expect(wider?.from).toBe(lens.from)
    expect(wider?.to).toBeGreaterThan(lens.to)
    const least = lensIn(drag(opened, [overviewAt(x1), overviewAt(0)]).at(-1))
    expect(least).toEqual({ from: lens.from, to: lens.from + 3 * 3_600_000 })
  })

  test('a press beside it brings it there', () => {
    const [first] = drag(opened, [overviewAt(900)])
    expect(lensIn(first)?.from).toBeGreaterThan(at('2025-03-20'))
  })

  test('a press in the lens seeks the instant that is drawn there', () => {
    const moment = at('2025-03-12T10:00')
    const [first] = drag(opened, [spotAt('2025-03-12T10:00', opened)])
    expect(first).toEqual({ type: 'seek', at: moment, settled: false })
  })
})

describe('on the head of a lens, on the axis', () => {
  const lens = { from: at('2025-03-10'), to: at('2025-03-14') }
  const opened = sceneOf({ lens, time: { mode: 'up-to', at: at('2025-03-03') } })
  const xAt = (instant: number, from = opened) => xOf(from.scale, instant)
  const headAt = (x: number): Spot => ({ x, y: 10 })
  const [first, last] = [xAt(lens.from), xAt(lens.to)]
  const middle = (first + last) / 2
  const lensIn = (intent: Intent | undefined) => (intent?.type === 'lens' ? intent.lens : null)

  test.each(['mouse', 'touch'] as const)('it stays under the %s that drags it', (kind) => {
    const intents = drag(opened, [headAt(middle), headAt(middle + 60), headAt(middle + 90)], kind)
    expect(intents.map(({ type }) => type)).toEqual(['lens', 'lens', 'lens'])
    const moved = lensIn(intents.at(-1))
    if (!moved || typeof moved === 'string') throw new Error('The lens has not moved')
    expect(moved.to - moved.from).toBeCloseTo(lens.to - lens.from, -2)
    const drawn = sceneOf({ lens: moved })
    // The ramps at its sides cost it some of the way: less than half a target.
    expect(Math.abs(xAt(moved.from, drawn) - first - 90)).toBeLessThan(12)
  })

  test('an edge moves alone, from 12 px on either side of it', () => {
    for (const aside of [-11, 11]) {
      const wider = lensIn(drag(opened, [headAt(last + aside), headAt(last + aside + 50)]).at(-1))
      expect(wider).toMatchObject({ from: lens.from })
      const earlier = lensIn(drag(opened, [headAt(first + aside), headAt(first - 50)]).at(-1))
      expect(earlier).toMatchObject({ to: lens.to })
    }
    const wider = lensIn(drag(opened, [headAt(last), headAt(last + 50)]).at(-1))
    expect(wider && typeof wider !== 'string' && wider.to).toBeGreaterThan(lens.to)
  })

  test('a press on it seeks, and so does a drag under it, beside it, or at the playhead', () => {
    const seeks = (spots: readonly Spot[], on = opened) =>
      drag(on, spots).every(({ type }) => type === 'seek')
    expect(seeks([headAt(middle)])).toBe(true)
    const [x, y] = [middle, opened.axis.height - 4]
    expect(
      seeks([
        { x, y },
        { x: x + 40, y },
      ]),
    ).toBe(true)
    expect(seeks([headAt(last + 30), headAt(last + 60)])).toBe(true)
    const noon = at('2025-03-12')
    const held = sceneOf({ lens, time: { mode: 'up-to', at: noon } })
    expect(seeks([headAt(xAt(noon, held)), headAt(xAt(noon, held) + 40)], held)).toBe(true)
  })
})
