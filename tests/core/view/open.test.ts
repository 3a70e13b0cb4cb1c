import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { openLink } from '../../../src/core/view/open.ts'
import { writeView } from '../../../src/core/view/link/url.ts'
import { anyView } from '../../fixtures/anyView.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'
import { twoFrames } from '../../fixtures/twoFrames.ts'

const story = aStory({
  events: [
    anEvent({ id: 'call', span: aSpan('2025-03-18T14:00') }),
    anEvent({ id: 'fire', span: aSpan('2025-03-18T23:08') }),
  ],
})

function timeOf(query: string) {
  return openLink(story, query).view.time
}

describe('a link to what was known', () => {
  it('goes to the end of the day, or to the time', () => {
    expect(timeOf('?known=2025-03-18')).toEqual({ mode: 'up-to', at: at('2025-03-19T00:00') })
    expect(timeOf('?known=2025-03-18T1500Z')).toEqual({
      mode: 'up-to',
      at: at('2025-03-18T17:00'),
    })
  })

  it('keeps a time of its own, the end of the story too', () => {
    expect(timeOf('?known=2025-03-18&until=2025-03-17T1500Z')).toEqual({
      mode: 'up-to',
      at: at('2025-03-17T17:00'),
    })
    expect(timeOf('?known=2025-03-18&until=latest')).toEqual({ mode: 'up-to', at: 'latest' })
    expect(timeOf('?known=2025-03-18&at=2025-03-17T1500Z').mode).toBe('at')
  })
})

const two = twoFrames()

test.prop([anyView(two), fc.constantFrom('2025-03-18', null)])(
  'every view opens from its own link, with or without what was known',
  (view, known) => {
    const shown = { ...view, known }
    expect(openLink(two, writeView(shown)).view.time).toEqual(shown.time)
  },
)
