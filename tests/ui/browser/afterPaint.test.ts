import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { afterPaint, createSlices } from '../../../src/ui/browser/afterPaint.ts'

let done: string[]
let isHidden: boolean

const FRAME = 16

/** A work that notes its turn. */
function work(name: string): () => void {
  return () => void done.push(name)
}

/** One timer or frame more. */
function next(): void {
  vi.advanceTimersToNextTimer()
}

beforeEach(() => {
  vi.useFakeTimers()
  done = []
  isHidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('what waits for the paint', () => {
  test('comes behind the frame, in a task of its own', () => {
    afterPaint(work('map'))
    requestAnimationFrame(work('frame'))
    expect(done).toEqual([])
    vi.advanceTimersToNextFrame()
    expect(done).toEqual(['frame'])
    next()
    expect(done).toEqual(['frame', 'map'])
  })

  test('does not wait for ever on a page that nobody sees, which paints nothing', () => {
    isHidden = true
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0)
    afterPaint(work('map'))
    expect(done).toEqual([])
    next()
    expect(done).toEqual(['map'])
  })
})

describe('slices', () => {
  test('are done each in a task of its own, once, and end', () => {
    createSlices([work('map'), work('timeline')])()
    next()
    expect(done).toEqual([])
    next()
    expect(done).toEqual(['map'])
    next()
    expect(done).toEqual(['map', 'timeline'])
    vi.runAllTimers()
    expect(done).toEqual(['map', 'timeline'])
  })

  test('asked five times before the paint are done once', () => {
    const ask = createSlices([work('map'), work('timeline')])
    for (let press = 0; press < 5; press++) ask()
    vi.runAllTimers()
    expect(done).toEqual(['map', 'timeline'])
  })

  test('asked again paint first, and go on with what is left, so that keys in quick succession starve none', () => {
    const ask = createSlices([work('map'), work('timeline'), work('legend')])
    ask()
    vi.advanceTimersByTime(FRAME)
    next()
    expect(done).toEqual(['map'])
    ask()
    requestAnimationFrame(work('frame'))
    vi.runAllTimers()
    expect(done).toEqual(['map', 'frame', 'timeline', 'legend', 'map'])
  })
})
