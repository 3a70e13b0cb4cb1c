import { describe, expect, it } from 'vitest'
import { countsRule } from '../../../../src/core/model/rules/counts.ts'
import { contextOf, said, theProblem } from './context.ts'

const COUNT = { dead: 2, by: ['minister'], asOf: '2025-03-19', sources: ['newspaper-0318'] }

/** The story with this count in its first event, which began on 18 March with places in Washington and Kyiv. */
const withCount = (count: object) =>
  contextOf(([call, ...rest]) => [{ ...call, casualties: [{ ...COUNT, ...count }] }, ...rest])

const accusing = (side: string) =>
  contextOf(([call, ...rest]) => {
    const [first, ...others] = (call?.['claims'] ?? []) as Record<string, unknown>[]
    const accuses = { side, of: 'energy-strike' }
    return [{ ...call, claims: [{ ...first, accuses }, ...others] }, ...rest]
  })

describe('a count', () => {
  it.each([{}, { place: 'kyiv' }, { asOf: '2025-03-18' }])('passes as %o', (count) => {
    expect(said(countsRule, withCount(count))).toEqual([])
  })

  it('of a place at which the event was not is told', () => {
    const problem = theProblem(countsRule, withCount({ place: 'sumy-oblast' }))
    expect(problem).toMatchObject({
      path: 'events[0].casualties[0].place',
      found: '"sumy-oblast", which is no place of the event',
    })
  })

  it('from before the event is told at its day', () => {
    expect(theProblem(countsRule, withCount({ asOf: '2025-03-17' }))).toMatchObject({
      path: 'events[0].casualties[0].asOf',
      found: '"2025-03-17", before the event began',
    })
  })
})

describe('an accusation', () => {
  it('of another side passes', () => {
    expect(said(countsRule, accusing('RU'))).toEqual([])
  })

  it('of one’s own side is told at that side', () => {
    expect(theProblem(countsRule, accusing('US'))).toMatchObject({
      path: 'events[0].claims[0].accuses.side',
      found: '"US", the side of the speaker',
    })
  })
})
