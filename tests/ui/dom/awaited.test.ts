import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchScripts } from '../../../src/publish/stoppedScript.ts'
import { awaited } from '../../../src/ui/dom/awaited.ts'

const [PATIENCE, DEADLINE] = [100, 1000]

const isShown = (id: string): boolean => document.getElementById(id)?.hidden === false

beforeEach(() => {
  vi.useFakeTimers()
  document.documentElement.className = 'is-live'
  document.body.innerHTML = '<p id="awaited" hidden></p><p id="stopped" hidden></p>'
})

afterEach(() => void vi.useRealTimers())

it('the line that parts are awaited stays until the last of them is there', async () => {
  watchScripts(PATIENCE, DEADLINE)
  const ends: (() => void)[] = []
  const part = () => new Promise<void>((resolve) => ends.push(resolve))
  const end = async (at: number): Promise<void> => {
    ends[at]?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  for (let count = 0; count < 3; count++) void awaited(part())
  await vi.advanceTimersByTimeAsync(PATIENCE - 1)
  expect(isShown('awaited')).toBe(false)
  await end(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(isShown('awaited')).toBe(true)
  await end(0)
  expect(isShown('awaited')).toBe(true)
  await end(1)
  expect(isShown('awaited')).toBe(false)
  await vi.advanceTimersByTimeAsync(DEADLINE)
  expect(isShown('stopped')).toBe(false)
})

it('a part that never comes is missing at the deadline', async () => {
  watchScripts(PATIENCE, DEADLINE)
  void awaited(new Promise(() => {}))
  await vi.advanceTimersByTimeAsync(PATIENCE)
  expect(isShown('awaited')).toBe(true)
  await vi.advanceTimersByTimeAsync(DEADLINE)
  expect([isShown('awaited'), isShown('stopped')]).toEqual([false, true])
})
