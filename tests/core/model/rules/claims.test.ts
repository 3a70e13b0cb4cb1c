import { describe, expect, it } from 'vitest'
import { claimsRule } from '../../../../src/core/model/rules/claims.ts'
import { contextOf, said, theProblem } from './context.ts'

type Claims = { claims: Record<string, unknown>[]; quotes?: Record<string, unknown>[] }

function onCall(edit: (call: Claims) => void) {
  return contextOf((events) => {
    edit(events[0] as Claims)
    return events
  })
}

it('a sound story passes', () => {
  expect(said(claimsRule, contextOf())).toEqual([])
})

describe('a claim or quotation on a source that its event does not list', () => {
  it('is told at the source', () => {
    const context = onCall(({ claims }) =>
      Object.assign(claims[1] ?? {}, { sources: ['newspaper-0318', 'newspaper-0320'] }),
    )
    const problem = theProblem(claimsRule, context)
    expect(problem).toMatchObject({
      file: 'events.json',
      path: 'events[0].claims[1].sources[1]',
      found: 'the source "newspaper-0320"',
    })
    expect(problem.remedy).toBe(
      'Add "newspaper-0320" to the sources of the event, with what it supports.',
    )
  })

  it('is told for quotations too', () => {
    const context = onCall(({ quotes }) =>
      Object.assign(quotes?.[0] ?? {}, { source: 'newspaper-0320' }),
    )
    expect(theProblem(claimsRule, context).path).toBe('events[0].quotes[0].source')
  })

  it('is told at its own place though a claim before it was left out', () => {
    const context = onCall(({ claims }) => {
      Object.assign(claims[0] ?? {}, { standing: 'no such', contradicts: undefined })
      Object.assign(claims[1] ?? {}, { sources: ['newspaper-0320'] })
    })
    expect(said(claimsRule, context)).toEqual(['events.json:63 events[0].claims[1].sources[0]'])
  })
})

describe('a contradiction', () => {
  it('of a claim whose event was left out says so, and is no fault of its own', () => {
    const context = contextOf((events) => {
      const [call, night] = events
      Object.assign(call ?? {}, { when: {} })
      Object.assign((night as Claims).claims[0] ?? {}, { contradicts: ['first-call/two-hours'] })
      return events
    })
    expect(theProblem(claimsRule, context)).toMatchObject({
      path: 'events[1].claims[0].contradicts[0]',
      found: '"first-call", which was left out because of a fault of its own',
      isEcho: true,
    })
  })

  it('of an unknown claim is told', () => {
    const context = onCall(({ claims }) =>
      Object.assign(claims[0] ?? {}, { contradicts: ['two-hours', 'three-hours'] }),
    )
    expect(theProblem(claimsRule, context)).toMatchObject({
      path: 'events[0].claims[0].contradicts[1]',
      found: 'the unknown claim "first-call/three-hours"',
    })
  })

  it('of itself is told', () => {
    const context = onCall(({ claims }) =>
      Object.assign(claims[0] ?? {}, { contradicts: ['ninety-minutes'] }),
    )
    expect(theProblem(claimsRule, context).found).toBe(
      '"first-call/ninety-minutes", the claim itself',
    )
  })

  it.each([
    ['on one of them only', undefined],
    ['in other words', 'How long it took'],
  ])('is told, once, where "about" stands %s', (_, about) => {
    const context = onCall(({ claims }) => Object.assign(claims[1] ?? {}, { about }))
    const problem = theProblem(claimsRule, context)
    expect(problem.path).toBe('events[0].claims[0].contradicts[0]')
    expect(problem.remedy).toBe('Write on both what they differ about, in the same words.')
  })

  it('is told where neither says what they differ about', () => {
    const context = onCall(({ claims }) => claims.forEach((claim) => delete claim['about']))
    expect(theProblem(claimsRule, context).found).toBe(
      '"about" null against null of first-call/two-hours',
    )
  })
})

it('a claim id that stands twice in an event is told at the second', () => {
  const context = onCall(({ claims }) => claims.push({ ...claims[1], text: 'Again.' }))
  expect(theProblem(claimsRule, context)).toMatchObject({
    path: 'events[0].claims[2].id',
    found: 'the claim id "two-hours" a second time',
    remedy: 'Give one of the two another id.',
  })
})

describe('a figure whose words are not those of its claim', () => {
  it('is told, with the words that were found', () => {
    const context = onCall(({ claims }) =>
      Object.assign(claims[1] ?? {}, {
        figure: { value: 150, unit: 'minutes', says: 'two and a half hours' },
      }),
    )
    const problem = theProblem(claimsRule, context)
    expect(problem.path).toBe('events[0].claims[1].figure.says')
    expect(problem.wanted).toBe('words of the claim, to the letter')
  })
})
