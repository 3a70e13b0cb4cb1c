import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPace } from '../../../src/ui/browser/pace.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A pace of 100 ms, and what it has done. */
function paceAndDone() {
  const pace = createPace(100)
  const done: string[] = []
  const ask = (name: string, what = name) => pace.ask(name, () => done.push(what))
  return { pace, done, ask }
}

test('what is asked for after a rest is done at once', () => {
  const { done, ask } = paceAndDone()
  ask('list')
  expect(done).toEqual(['list'])
  vi.advanceTimersByTime(100)
  ask('list')
  expect(done).toEqual(['list', 'list'])
})

test('of what is asked for meanwhile only the last of each name is done, in the order of the names', () => {
  const { done, ask } = paceAndDone()
  ask('list', 'first')
  ask('list', 'second')
  ask('scroll', 'to second')
  ask('list', 'third')
  ask('scroll', 'to third')
  expect(done).toEqual(['first'])
  vi.advanceTimersByTime(99)
  expect(done).toEqual(['first'])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['first', 'third', 'to third'])
})

test('what follows waits its time too, and nothing goes on by itself', () => {
  const { done, ask } = paceAndDone()
  ask('list', 'first')
  ask('list', 'second')
  vi.advanceTimersByTime(100)
  ask('list', 'third')
  expect(done).toEqual(['first', 'second'])
  vi.advanceTimersByTime(1000)
  expect(done).toEqual(['first', 'second', 'third'])
  expect(vi.getTimerCount()).toBe(0)
})

test('what is dropped is not done, and all else is', () => {
  const { pace, done, ask } = paceAndDone()
  ask('list', 'first')
  ask('list', 'second')
  ask('scroll')
  pace.drop('list')
  vi.advanceTimersByTime(100)
  expect(done).toEqual(['first', 'scroll'])
})

test('while calls go on it is done in one of them, and in none between', () => {
  const { done, ask } = paceAndDone()
  for (let frame = 0; frame < 10; frame += 1) {
    ask('list', `frame ${frame}`)
    const before = done.length
    vi.advanceTimersByTime(30)
    expect(done).toHaveLength(before)
  }
  expect(done).toEqual(['frame 0', 'frame 4', 'frame 8'])
  vi.advanceTimersByTime(100)
  expect(done.at(-1)).toBe('frame 9')
  expect(vi.getTimerCount()).toBe(0)
})
