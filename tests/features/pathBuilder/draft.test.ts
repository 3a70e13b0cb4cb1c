import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { addStep, moveStep, removeStep, tidyPath } from '../../../src/features/pathBuilder/draft.ts'
import { MOST_STEPS, type OwnPath } from '../../../src/core/view/own.ts'

function pathOf(events: readonly string[]): OwnPath {
  return { title: 'Mine', steps: events.map((event) => ({ event, title: '', text: '' })) }
}

const eventsOf = ({ steps }: OwnPath) => steps.map(({ event }) => event)

it('a step goes to another place, and beyond the ends to the ends', () => {
  const path = pathOf(['a', 'b', 'c'])
  expect(eventsOf(moveStep(path, 0, 2))).toEqual(['b', 'c', 'a'])
  expect(eventsOf(moveStep(path, 2, 0))).toEqual(['c', 'a', 'b'])
  expect(eventsOf(moveStep(path, 1, 9))).toEqual(['a', 'c', 'b'])
  expect(moveStep(path, 7, 0)).toBe(path)
  expect(eventsOf(removeStep(path, 1))).toEqual(['a', 'c'])
})

test.prop([fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(9), fc.integer()])(
  'moving a step loses none and doubles none',
  (events, from, to) => {
    expect(eventsOf(moveStep(pathOf(events), from, to)).toSorted()).toEqual(events.toSorted())
  },
)

it('a full path takes no more', () => {
  const full = pathOf(Array.from({ length: MOST_STEPS }, (_, index) => `event-${index}`))
  expect(addStep(full, 'one-more')).toBe(full)
})

it('what was typed is tidied before it is taken along', () => {
  const path = { title: '  ', steps: [{ event: 'a', title: '', text: ' two\nlines  ' }] }
  expect(tidyPath(path, 'My path')).toEqual({
    title: 'My path',
    steps: [{ event: 'a', title: '', text: 'two lines' }],
  })
})
