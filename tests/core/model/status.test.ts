import { describe, expect, it } from 'vitest'
import { INDEPENDENT, sideOf, statusOf, type Testimony } from '../../../src/core/model/status.ts'

const says = (...sides: string[]): Testimony => ({ standing: 'stated', onTitle: 'asserts', sides })

describe('the status of an event follows from its claims', () => {
  it.each([
    ['one side alone', [says('UA')], 'one-side'],
    ['one side by several voices', [says('UA'), says('UA')], 'one-side'],
    ['two sides', [says('UA'), says('RU')], 'undisputed'],
    ['two sides together', [says('UA', 'US')], 'undisputed'],
    ['a newsroom of no party, in its own voice', [says(INDEPENDENT)], 'undisputed'],
    ['one side, and a denial of what the title says', [says('RU'), no('UA')], 'disputed'],
    [
      'a newsroom, against which a side says that it was not so',
      [says(INDEPENDENT), no('RU')],
      'disputed',
    ],
    ['plans alone', [{ ...says('US'), standing: 'planned' }], 'planned'],
    [
      'a plan, and a side that says that it came about',
      [{ ...says('US'), standing: 'planned' }, says('US')],
      'one-side',
    ],
    ['no claim at all', [], 'undisputed'],
  ] as const)('%s', (_, claims, status) => {
    expect(statusOf(claims)).toBe(status)
  })

  it('asks those that bear out the title alone, where any claim is said to', () => {
    const beside: Testimony = { standing: 'reported', sides: [INDEPENDENT] }
    expect(statusOf([says('UA'), beside])).toBe('one-side')
    expect(statusOf([beside])).toBe('undisputed')
  })

  it('does not take a denial of something else for a dispute', () => {
    const denial: Testimony = { standing: 'denial', sides: ['RU'] }
    expect(statusOf([says('UA'), denial])).toBe('one-side')
    expect(statusOf([denial])).toBe('one-side')
  })
})

function no(side: string): Testimony {
  return { standing: 'denial', onTitle: 'disputes', sides: [side] }
}

describe('on whose side an actor speaks', () => {
  it.each([
    [{ id: 'peskov', kind: 'person', country: 'RU' }, 'RU'],
    [{ id: 'tass', kind: 'newsroom', country: 'RU' }, 'RU'],
    [{ id: 'ap', kind: 'newsroom' }, INDEPENDENT],
    [{ id: 'analysts', kind: 'body' }, 'analysts'],
  ] as const)('%o', (actor, side) => {
    expect(sideOf(actor)).toBe(side)
  })
})
