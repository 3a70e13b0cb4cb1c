import { describe, expect, it } from 'vitest'
import { orderRule } from '../../../../src/core/model/rules/order.ts'
import { contextOf, said, theProblem } from './context.ts'

describe('the order of events in their file', () => {
  it('is that of time', () => {
    expect(said(orderRule, contextOf())).toEqual([])
  })

  it('is told where one stands too late, at that one', () => {
    const problem = theProblem(
      orderRule,
      contextOf(([call, ...rest]) => [...rest, call ?? {}]),
    )
    expect(problem).toMatchObject({ file: 'events.json', path: 'events[2]', line: 106 })
    expect(problem.remedy).toBe('Move "first-call" up, before "the-answer".')
  })

  it('is that of ids where the time is the same', () => {
    const twins = (...ids: string[]) =>
      contextOf((events) => ids.map((id) => ({ ...events[2], id, related: [] })))
    expect(said(orderRule, twins('a', 'b'))).toEqual([])
    expect(theProblem(orderRule, twins('b', 'a')).found).toBe('"a" after "b"')
  })
})
