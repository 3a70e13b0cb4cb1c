import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../../../src/scene/known/disclosure.ts'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Event } from '../../../src/core/model/event.ts'
import type { Source } from '../../../src/core/model/source.ts'
import { aClaim, anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

/** When a day is over in Washington, the last place of these stories to end it. */
const overOn = (day: string): number => at(`${day}T00:00`, 'America/New_York') + 86_400_000

function aSource(id: string, published: string | null): Source {
  const url = `https://example.org/${id}`
  return { id, publisher: 'A newspaper', title: 'A report', url, published, lang: 'en' }
}

/** When parts of one event became known, in a story that also plays in Washington. */
function told(partial: Partial<Event>, sources: readonly Source[]) {
  const event = anEvent({
    ...partial,
    sources: sources.map(({ id }) => ({ source: id, supports: 'all' })),
  })
  const far = anEvent({ id: 'far', span: aSpan('2025-03-01', undefined, 'America/New_York') })
  const [first, second] = disclosureOf(aStory({ events: [event, far], sources }))
  const found = first?.id === event.id ? first : second
  if (!found) throw new Error('The story has lost its event')
  return found
}

function claimFrom(claim: Partial<Claim>, sources: readonly Source[]) {
  return told({ claims: [aClaim({ sources: sources.map(({ id }) => id), ...claim })] }, sources)
    .claims[0]?.from
}

describe('a claim is known', () => {
  it('when the day of its first publication is over in every zone of the story', () => {
    const sources = [aSource('late', '2025-03-28'), aSource('early', '2025-03-20')]
    expect(claimFrom({}, sources)).toBe(overOn('2025-03-20'))
  })

  it('not before it was said, whatever a source is dated', () => {
    const sources = [aSource('early', '2025-03-19')]
    expect(claimFrom({ said: '2025-03-21' }, sources)).toBe(overOn('2025-03-21'))
  })

  it('on the first day of an event of several days, where it has no day of its own', () => {
    const sources = [aSource('a', '2025-03-19')]
    const claims = [aClaim({ sources: ['a'] })]
    const parts = told({ claims, span: aSpan('2025-03-19', '2025-03-26') }, sources)
    expect(parts.claims[0]?.from).toBe(overOn('2025-03-19'))
  })

  it('only when a month is over, where no more than that is known', () => {
    expect(claimFrom({}, [aSource('a', '2025-03')])).toBe(overOn('2025-03-31'))
  })

  it('from the day on which it was said, where no source has a date', () => {
    expect(claimFrom({ said: '2025-03-21' }, [aSource('a', null)])).toBe(overOn('2025-03-21'))
    expect(claimFrom({}, [aSource('a', null), aSource('b', '2025-03-20')])).toBe(
      overOn('2025-03-20'),
    )
  })
})

describe('an event is known', () => {
  const paper = aSource('paper', '2025-03-18')
  const report = aSource('report', '2025-03-21')

  it('when the first claim is known that tells that it happened', () => {
    const claims = [
      aClaim({ id: 'plan', standing: 'planned', said: '2025-03-18', sources: ['paper'] }),
      aClaim({ id: 'before', standing: 'announced', said: '2025-03-18', sources: ['paper'] }),
      aClaim({ id: 'after', standing: 'reported', sources: ['report'] }),
    ]
    const parts = told({ claims, span: aSpan('2025-03-19') }, [paper, report])
    expect(parts.from).toBe(overOn('2025-03-21'))
    expect(parts.claims.map(({ from }) => from)).toEqual([
      overOn('2025-03-18'),
      overOn('2025-03-18'),
      overOn('2025-03-21'),
    ])
  })

  it('when its plan is known, where it is no more than planned', () => {
    const claims = [aClaim({ standing: 'planned', said: '2025-03-18', sources: ['paper'] })]
    const parts = told({ claims, standing: 'planned' }, [paper])
    expect(parts.from).toBe(overOn('2025-03-18'))
  })

  it('never, as far as it is only announced and no claim tells that it came about', () => {
    const claims = [aClaim({ standing: 'planned', said: '2025-03-18', sources: ['paper'] })]
    expect(told({ claims }, [paper]).from).toBeNull()
  })

  it('no earlier than all that its title sums up', () => {
    const claims = [
      aClaim({ id: 'first', said: '2025-03-19', sources: ['paper'] }),
      aClaim({ id: 'denial', said: '2025-03-20', sources: ['report'] }),
    ]
    const parts = told({ claims, titleRestsOn: ['denial'] }, [paper, report])
    expect(parts.from).toBe(overOn('2025-03-21'))
  })

  it('by its sources, where nobody is named who says anything', () => {
    expect(told({ claims: [] }, [report, paper]).from).toBe(overOn('2025-03-18'))
  })
})

it('quotations are known with their source, an undated one from the day of the event, and sources keep their numbers', () => {
  const sources = [aSource('a', '2025-03-20'), aSource('b', null)]
  const quotes = [{ text: 'Words.', by: 'trump', source: 'b' }]
  const parts = told({ quotes }, sources)
  expect(parts.quotes).toEqual([{ by: 'trump', from: overOn('2025-03-19') }])
  expect(parts.sources).toEqual([
    { number: 1, from: overOn('2025-03-20') },
    { number: 2, from: overOn('2025-03-19') },
  ])
})
