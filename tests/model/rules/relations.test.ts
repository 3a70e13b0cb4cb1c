import { describe, expect, it } from 'vitest'
import { isInCircle, relationsRule } from '../../../src/model/rules/relations.ts'
import { anEvent } from '../../fixtures/build.ts'
import { contextOf, said, theProblem } from './context.ts'

const follows = (...to: string[]) => to.map((id) => ({ to: id, type: 'follows' as const }))

const withRelations = (...related: string[][]) =>
  contextOf((events) =>
    events.map((event, index) => ({ ...event, related: follows(...(related[index] ?? [])) })),
  )

describe('a relation', () => {
  it('to an earlier event passes', () => {
    expect(said(relationsRule, contextOf())).toEqual([])
    expect(
      said(relationsRule, withRelations([], ['first-call'], ['first-call', 'night-attack'])),
    ).toEqual([])
  })

  it('to a later event is told', () => {
    expect(theProblem(relationsRule, withRelations(['the-answer'], [], []))).toMatchObject({
      file: 'events.json',
      path: 'events[0].related[0]',
      found: '"first-call" follows "the-answer", which comes later',
      remedy: 'Turn the relation round: put it on the later of the two events.',
    })
  })

  it('of an event to itself is told', () => {
    expect(theProblem(relationsRule, withRelations([], ['night-attack'], [])).found).toBe(
      '"night-attack" in a circle of relations',
    )
  })

  it('that closes a circle is told where it runs against time', () => {
    const context = withRelations(['the-answer'], ['first-call'], ['night-attack'])
    expect(theProblem(relationsRule, context)).toMatchObject({
      path: 'events[0].related[0]',
      found: '"first-call" in a circle of relations',
    })
  })

  it('is told at its own place though one before it was left out', () => {
    const context = withRelations(['nowhere', 'the-answer'], [], [])
    expect(theProblem(relationsRule, context).path).toBe('events[0].related[1]')
  })
})

describe('isInCircle', () => {
  const events = new Map(
    [
      anEvent({ id: 'a', related: follows('b') }),
      anEvent({ id: 'b', related: follows('c', 'd') }),
      anEvent({ id: 'c', related: follows('a') }),
      anEvent({ id: 'd', related: follows('e') }),
      anEvent({ id: 'e', related: follows('d') }),
      anEvent({ id: 'f', related: follows('a') }),
    ].map((event) => [event.id, event]),
  )

  it.each([
    ['a', true],
    ['b', true],
    ['c', true],
    ['d', true],
    ['f', false],
    ['nowhere', false],
  ])('%s: %s', (id, expected) => {
    expect(isInCircle(id, events)).toBe(expected)
  })
})
