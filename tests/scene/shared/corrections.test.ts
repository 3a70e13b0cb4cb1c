import { expect, test } from 'vitest'
import type { Story } from '../../../src/core/model/story.ts'
import { correctionsOf, revisionsOf } from '../../../src/scene/shared/corrections.ts'
import { aStory, anEvent } from '../../fixtures/build.ts'

const revised = (id: string, dates: readonly string[]) => ({
  ...anEvent({ id }),
  revisions: dates.map((date) => ({ date, text: `${id} on ${date}` })),
})

test('an entry lists the newest change first, and of a day the one that was written last', () => {
  const event = revised('call', ['2025-04-01', '2025-04-03', '2025-04-03', '2025-04-02'])
  const [first, second] = event.revisions.slice(1)
  expect(revisionsOf(event).map(({ date }) => date)).toEqual([
    '2025-04-03',
    '2025-04-03',
    '2025-04-02',
    '2025-04-01',
  ])
  expect(revisionsOf(event)[0]).toBe(second)
  expect(revisionsOf(event)[1]).toBe(first)
})

test('a story lists the changes of all its events, newest first, and of a day by event', () => {
  const events = [
    revised('call', ['2025-04-02', '2025-04-05']),
    revised('strike', ['2025-04-05', '2025-04-09']),
  ]
  const story: Story = { ...aStory({}), events }
  expect(correctionsOf(story).map(({ text }) => text)).toEqual([
    'strike on 2025-04-09',
    'call on 2025-04-05',
    'strike on 2025-04-05',
    'call on 2025-04-02',
  ])
})
