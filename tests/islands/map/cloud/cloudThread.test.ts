import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRemoteSheet } from '../../../../src/islands/map/cloud/cloudThread.ts'
import type { CloudOrder } from '../../../../src/islands/map/cloud/cloudLayer.ts'

/** A worker that says nothing by itself. */
class SilentWorker extends EventTarget {
  static last: SilentWorker | null = null
  isEnded = false

  constructor() {
    super()
    SilentWorker.last = this
  }

  postMessage(): void {}

  terminate(): void {
    this.isEnded = true
  }
}

const ORDER = {
  camera: { center: [0, 0], zoom: 1 },
  size: { width: 1, height: 1 },
  colours: [],
} as unknown as CloudOrder

function start() {
  const failed = vi.fn<() => void>()
  const canvas = Object.assign(document.createElement('canvas'), {
    transferControlToOffscreen: () => ({}),
  })
  const sheet = createRemoteSheet(canvas, failed)
  const worker = SilentWorker.last
  if (!sheet || !worker) throw new Error('There is no worker')
  return { failed, sheet, worker }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', SilentWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('a worker that answers is kept, however long nothing is asked of it', async () => {
  const { failed, sheet, worker } = start()
  sheet.draw(ORDER)
  await vi.advanceTimersByTimeAsync(5000)
  worker.dispatchEvent(new Event('message'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(failed).not.toHaveBeenCalled()
})

it('a worker that answers no more is given up, once', async () => {
  const { failed, sheet, worker } = start()
  sheet.draw(ORDER)
  worker.dispatchEvent(new Event('message'))
  sheet.draw(ORDER)
  await vi.advanceTimersByTimeAsync(9000)
  worker.dispatchEvent(new Event('error'))
  expect(failed).toHaveBeenCalledTimes(1)
})

it('a worker that is stopped is not waited for', async () => {
  const { failed, sheet, worker } = start()
  sheet.draw(ORDER)
  sheet.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(worker.isEnded).toBe(true)
  expect(failed).not.toHaveBeenCalled()
})
