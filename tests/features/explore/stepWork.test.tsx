import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { expect, test } from 'vitest'
import type { EventOutline } from '../../../src/core/model/event.ts'
import { Bar } from '../../../src/features/explore/Bar.tsx'
import { TimeBar } from '../../../src/features/explore/TimeBar.tsx'
import { createSession } from '../../../src/session/session.ts'
import { manyEvents } from '../../fixtures/manyEvents.ts'

const STEPS = 20

/** How often the controls look at an event while the time is moved by a step. */
function looksPerStep(count: number): number {
  const whole = manyEvents(count)
  let looks = 0
  const events = whole.events.map(
    (event) =>
      new Proxy(event, {
        get: (target: EventOutline, key) => {
          looks += 1
          return Reflect.get(target, key) as unknown
        },
      }),
  )
  const story = { ...whole, events }
  const session = createSession(story, [])
  const root = createRoot(document.createElement('div'))
  flushSync(() =>
    root.render(
      <>
        <Bar session={session} />
        <TimeBar session={session} />
      </>,
    ),
  )
  const step = (share: number): void => {
    const at = story.opens + share * (story.closes - story.opens)
    flushSync(() => session.commands.seek(at))
  }
  step(0.9)
  looks = 0
  for (let index = 1; index <= STEPS; index += 1) step(0.9 - (0.4 * index) / STEPS)
  flushSync(() => root.unmount())
  return looks / STEPS
}

test('at a step of time the controls look at hardly more of five thousand events than of one thousand', () => {
  const [few, many] = [looksPerStep(1000), looksPerStep(5000)]
  expect(few).toBeGreaterThan(0)
  expect(many).toBeLessThan(2 * few)
})
