import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { knownOf } from '../../../../src/core/view/known.ts'
import { readView, writeView } from '../../../../src/core/view/link/url.ts'
import { anyView } from '../../../fixtures/anyView.ts'
import { twoFrames } from '../../../fixtures/twoFrames.ts'

const story = twoFrames()
const known = knownOf(story)
const read = (query: string) => readView(query, known)

/** What sentences, quotations, mails and programs put behind a link. */
const BEHIND = [
  '.',
  ')',
  ',',
  '"',
  '>',
  '%22',
  '%3E',
  '%E2%80%8B',
  '.)',
  '”',
  '»',
  ']',
  '%20',
  ';',
  '!',
  '%EF%BB%BF',
]

describe('a link that was spoilt on its way', () => {
  const good = '?until=2025-03-19T1500Z&kind=call,strike&event=trump-putin-call'

  it.each(BEHIND)('with %s behind it opens what it was', (behind) => {
    expect(read(good + behind)).toEqual(read(good))
  })

  it.each([
    ['?event=trump-putin-call?utm_source=mail', 'event=trump-putin-call&utm_source=mail'],
    ['?EVENT=Trump-Putin-Call&Kind=Call', 'event=trump-putin-call&kind=call'],
    ['?path=two-calls&step=3.', 'path=two-calls&step=3'],
    ['?path=Two-Calls&step=3)', 'path=two-calls&step=3'],
    ['?until=2025-03-19T15:00:00.000Z', 'until=2025-03-19T1500Z'],
    ['?until=2025-03-19t1500z', 'until=2025-03-19T1500Z'],
    ['?kind=call, strike', 'kind=call,strike'],
    ['?kind=call%2C%20strike', 'kind=call,strike'],
    ['?event=%22trump-putin-call%22', 'event=trump-putin-call'],
    ['?event=<trump-putin-call>', 'event=trump-putin-call'],
    ['?event=trump-%E2%80%8Bputin-call', 'event=trump-putin-call'],
    ['?mode=Embed&parts=Map,%20Timeline', 'mode=embed&parts=map,timeline'],
    ['?theme=DARK', 'theme=dark'],
    ['?clock=Europe/Kyiv.', 'clock=Europe/Kyiv'],
  ])('%s reads as %s', (spoilt, right) => {
    expect(read(spoilt)).toEqual(read(right))
    expect(read(spoilt).problems).toEqual([])
  })

  it('keeps what a reader searches for, and what belongs to others, letter for letter', () => {
    const { view, rest } = read('?q=Who (said) it?&utm_Source=A.')
    expect(view.search).toBe('Who (said) it?')
    expect(rest).toEqual([['utm_Source', 'A.']])
  })

  it('is named as it was written where it cannot be read', () => {
    expect(read('?event=Nobody-Knows.').problems).toEqual([
      { param: 'event', found: 'Nobody-Knows.', wanted: 'event', done: 'default' },
    ])
  })
})

test.prop([anyView(story), fc.constantFrom(...BEHIND)])(
  'whatever stands behind a link, it opens the view that was written',
  (view, behind) => {
    const link = writeView(view)
    fc.pre(link !== '' && !/&?(q|own)=[^&]*$/.test(link))
    expect(read(link + behind).view).toEqual(view)
  },
)
