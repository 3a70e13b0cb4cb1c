import { describe, expect, test } from 'vitest'
import { linksOf } from '../../../src/scene/shared/relations.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { sayRelations } from '../../../src/text/sayRelations.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

const story = aStory({
  events: [
    anEvent({ id: 'talks', title: 'The talks', kind: 'call', span: aSpan('2025-03-10T12:00') }),
    anEvent({
      id: 'answer',
      title: 'The answer',
      kind: 'statement',
      span: aSpan('2025-03-15T12:00'),
      related: [{ to: 'talks', type: 'responds-to' }],
    }),
    anEvent({
      id: 'strike',
      title: 'The strike',
      kind: 'strike',
      span: aSpan('2025-03-20T12:00'),
      related: [
        { to: 'answer', type: 'allegedly-breaches' },
        { to: 'nowhere', type: 'follows' },
      ],
    }),
  ],
})

function linesOf(view: Partial<View>) {
  return timelineScene(story, { ...DEFAULT_VIEW, ...view }, { width: 1000, height: 300 }).relations
}

describe('relations of an event', () => {
  test('are its own and those of others to it', () => {
    expect(linksOf(story, 'answer')).toEqual([
      { type: 'responds-to', way: 'before', event: 'talks' },
      { type: 'allegedly-breaches', way: 'after', event: 'strike' },
    ])
    expect(linksOf(story, 'talks')).toEqual([
      { type: 'responds-to', way: 'after', event: 'answer' },
    ])
    expect(linksOf(story, 'unknown')).toEqual([])
  })

  test('are lines from its mark to theirs, and none while nothing is selected', () => {
    expect(linesOf({})).toEqual([])
    const { marks } = timelineScene(story, DEFAULT_VIEW, { width: 1000, height: 300 })
    const [talks, answer] = ['talks', 'answer'].map((id) => marks.find(({ key }) => key === id))
    expect(linesOf({ event: 'answer' })[0]).toMatchObject({
      x0: answer?.x,
      y0: answer?.y,
      x1: talks?.x,
      y1: talks?.y,
      isCut: false,
    })
  })

  test('lead to the end of an axis that does not reach the other event', () => {
    const [line] = linesOf({
      event: 'answer',
      axis: { from: at('2025-03-14'), to: at('2025-03-22') },
    })
    expect(line).toMatchObject({ event: 'talks', isCut: true, x1: 108 })
  })

  test('to an event that the filters leave out are not drawn', () => {
    const lines = linesOf({ event: 'answer', kinds: ['statement', 'strike'] })
    expect(lines.map(({ event }) => event)).toEqual(['strike'])
    expect(linesOf({ event: 'answer', kinds: ['strike'] })).toEqual([])
  })

  test('stay the same objects while only the time moves', () => {
    const time = { mode: 'up-to', at: at('2025-03-12') } as const
    expect(linesOf({ event: 'answer', time })).toBe(linesOf({ event: 'answer' }))
  })

  test('are said with their kind and the titles of the others', () => {
    expect(sayRelations(story, 'answer', 'en')).toBe(
      'Lines from the selected event: in answer to “The talks”; allegedly breached by “The strike”.',
    )
    expect(sayRelations(story, null, 'en')).toBe('')
    expect(sayRelations(story, 'strike', 'en')).not.toContain('nowhere')
  })
})
