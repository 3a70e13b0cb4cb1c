import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { inCircles } from '../../../../src/core/model/rules/circles.ts'
import { relationsRule } from '../../../../src/core/model/rules/relations.ts'
import { SEED } from '../../../fixtures/seed.ts'
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

describe('circles of relations', () => {
  const ways = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['e']],
    ['e', ['d']],
    ['f', ['a']],
    ['g', ['g', 'nowhere']],
    ['h', ['i']],
    ['i', ['d']],
    ['between', ['d']],
    ['c2', ['between', 'a2']],
    ['a2', ['c2']],
  ])

  it('hold what leads back to itself, and not what lies between two of them', () => {
    expect([...inCircles(ways)].toSorted()).toEqual(
      ['a', 'a2', 'b', 'c', 'c2', 'd', 'e', 'g'].toSorted(),
    )
  })

  const id = fc.integer({ min: 0, max: 9 }).map(String)
  test.prop([fc.dictionary(id, fc.array(id, { maxLength: 3 }))], { seed: SEED })(
    'are those that a search from each finds',
    (record) => {
      const some = new Map(Object.entries(record))
      const leadsBack = (start: string) => {
        const seen = new Set<string>()
        const open = [...(some.get(start) ?? [])]
        for (let one = open.pop(); one !== undefined; one = open.pop())
          if (!seen.has(one)) {
            seen.add(one)
            open.push(...(some.get(one) ?? []))
          }
        return seen.has(start)
      }
      expect([...inCircles(some)].toSorted()).toEqual([...some.keys()].filter(leadsBack).toSorted())
    },
  )

  /** How often the relations of so many events of one day, each after the next in a circle, are looked at. */
  function looks(count: number): number {
    const context = contextOf(([one]) =>
      Array.from({ length: count }, (_, at) => ({
        ...one,
        id: `e${at}`,
        related: follows(`e${(at + 1) % count}`),
      })),
    )
    let looked = 0
    const events = context.story.events.map((event) =>
      Object.defineProperty({ ...event }, 'related', {
        get: () => ((looked += 1), event.related),
      }),
    )
    const story = { ...context.story, events }
    expect(said(relationsRule, { ...context, story })).toHaveLength(count)
    return looked
  }

  it('within one day, however long, are told at each event and gone through once', () => {
    expect(looks(400)).toBeLessThanOrEqual(looks(40) * 10)
  })
})
