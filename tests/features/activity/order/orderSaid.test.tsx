import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OrderList } from '../../../../src/features/activity/order/OrderList.tsx'
import type { Material } from '../../../../src/features/activity/record.ts'
import { activityMessagesFor } from '../../../../src/features/activity/messages.ts'

const material = {
  index: { events: new Map() },
  messages: { activity: activityMessagesFor('en') },
} as unknown as Material

let root: Root
let host: HTMLElement
let given: readonly string[]

function draw(): void {
  act(() =>
    root.render(
      <OrderList
        given={given}
        solution={null}
        material={material}
        onOrder={(next) => {
          given = next
          draw()
        }}
      />,
    ),
  )
}

const status = (): string => host.querySelector('[role="status"]')?.textContent ?? '-'
const press = (control: string): void =>
  act(() => host.querySelector<HTMLElement>(`[data-control="${control}"]`)?.click())

beforeEach(() => {
  vi.useFakeTimers()
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  given = ['a', 'b', 'c']
  draw()
})

afterEach(() => {
  act(() => root.unmount())
  host.remove()
  vi.useRealTimers()
})

test('where an event is now is said after the focus has come back to it, at every press', () => {
  const heard: string[] = []
  for (const control of ['1 a', '1 a', '1 a', '-1 a']) {
    press(control)
    // The focus is told first.
    expect(status()).toBe('')
    act(() => {
      vi.advanceTimersByTime(200)
    })
    heard.push(status())
  }
  expect(heard.map((text) => /\d of \d/.exec(text)?.[0])).toEqual([
    '2 of 3',
    '3 of 3',
    '3 of 3',
    '2 of 3',
  ])
})
