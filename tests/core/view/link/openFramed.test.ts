import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { knownOf } from '../../../../src/core/view/known.ts'
import { openFramed } from '../../../../src/core/view/open.ts'
import { readView, writeView } from '../../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/core/view/view.ts'
import { twoCalls } from '../../../fixtures/twoCalls.ts'

const story = twoCalls()
const framed: View = {
  ...DEFAULT_VIEW,
  mode: 'embed',
  theme: 'dark',
  clock: 'UTC',
  embed: { ...DEFAULT_VIEW.embed, accent: '#0b6b74' },
}

describe('a view that a host opens in its frame', () => {
  it('keeps how the frame looks', () => {
    const opened = openFramed(story, framed, '?event=prisoner-exchange')
    expect(opened).toEqual({ ...framed, event: 'prisoner-exchange' })
  })

  it('takes colours and clock that the link names', () => {
    const { theme, clock } = openFramed(story, framed, 'theme=light&clock=reader')
    expect([theme, clock]).toEqual(['light', 'reader'])
  })

  it('cannot break out of the frame or change what the host chose', () => {
    const { mode, embed } = openFramed(
      story,
      framed,
      'mode=explore&parts=list&accent=ff0000&static',
    )
    expect([mode, embed]).toEqual(['embed', framed.embed])
  })

  const names =
    'event kind actor place standing q until at from to axis map path step clock theme v'
  const pair = fc.tuple(
    fc.constantFrom(...names.split(' '), 'mode', 'parts', '__proto__'),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('<img src=x onerror=alert(1)>', 'javascript:alert(1)', '2025-03-19', '1,2,3'),
    ),
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.map((one) => one.join('=')).join('&')),
  )

  const known = knownOf(story)

  test.prop([query], { numRuns: 10_000 })(
    'is valid whatever the query',
    (text) => {
      const opened = openFramed(story, framed, text)
      expect([opened.mode, opened.embed]).toEqual(['embed', framed.embed])
      const again = readView(writeView(opened), known)
      expect(again.view).toEqual(opened)
      expect(again.problems).toEqual([])
    },
    60_000,
  )
})
