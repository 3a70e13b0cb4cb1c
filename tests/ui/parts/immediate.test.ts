import { beforeEach, expect, test, vi } from 'vitest'
import { createImmediate } from '../../../src/ui/parts/immediate.ts'

let deliver: () => void
let page: EventTarget
let soon: (task: () => void) => void

beforeEach(() => {
  // A channel of which the test delivers the messages, or loses them.
  const port1 = new EventTarget()
  deliver = () => port1.dispatchEvent(new Event('message'))
  page = new EventTarget()
  const ports = {
    port1: Object.assign(port1, { start: () => {} }),
    port2: { postMessage: () => {} },
  }
  soon = createImmediate(ports as unknown as MessageChannel, page)
})

test('what is put off is done once, when its message comes', () => {
  const task = vi.fn<() => void>()
  soon(task)
  expect(task).not.toHaveBeenCalled()
  deliver()
  deliver()
  expect(task).toHaveBeenCalledOnce()
})

test('what was on its way when the page was kept for Back is done when it is shown again', () => {
  const task = vi.fn<() => void>()
  soon(task)
  page.dispatchEvent(new Event('pageshow'))
  expect(task).toHaveBeenCalledOnce()
})
