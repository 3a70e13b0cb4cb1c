import { describe, expect, it } from 'vitest'
import { test } from '@fast-check/vitest'
import { embedLink, pageLink } from '../../../../src/core/view/link/embedLink.ts'
import { knownOf } from '../../../../src/core/view/known.ts'
import { readView, writeView } from '../../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { anyView } from '../../../fixtures/anyView.ts'
import { twoCalls } from '../../../fixtures/twoCalls.ts'

const PAGE = 'https://example.org/truceline/'
const story = twoCalls()

function opened(address: string) {
  return readView(address.slice(PAGE.length), knownOf(story)).view
}

describe('the address for a frame', () => {
  it('keeps the view and adds the mode', () => {
    expect(embedLink(`${PAGE}?event=jeddah-talks&utm_source=mail#jeddah-talks`)).toBe(
      `${PAGE}?mode=embed&event=jeddah-talks&utm_source=mail`,
    )
  })

  it('puts new flags in the place of old ones', () => {
    const before = `${PAGE}?mode=embed&static=1&accent=ff0000&theme=dark`
    expect(embedLink(before, { parts: ['map'], theme: 'light' })).toBe(
      `${PAGE}?mode=embed&theme=light&parts=map`,
    )
  })

  it('keeps the colours of the view unless others are asked for', () => {
    expect(embedLink(`${PAGE}?theme=dark`)).toBe(`${PAGE}?mode=embed&theme=dark`)
    expect(embedLink(`${PAGE}?theme=dark`, { theme: 'auto' })).toBe(`${PAGE}?mode=embed`)
  })

  test.prop([anyView(story)])('opens the same view, framed', (view) => {
    const framed = opened(embedLink(`${PAGE}?${writeView(view)}`, view.embed))
    expect(framed).toEqual({ ...view, mode: 'embed' })
  })
})

describe('the address of the full page', () => {
  it('is bare where nothing was chosen', () => {
    expect(pageLink(`${PAGE}?mode=embed&parts=map&accent=17f`)).toBe(PAGE)
  })

  test.prop([anyView(story)])('opens the same view, without a frame', (view) => {
    const full = opened(pageLink(embedLink(`${PAGE}?${writeView(view)}`, view.embed)))
    const { mode, embed } = DEFAULT_VIEW
    expect(full).toEqual({ ...view, mode, embed })
  })
})
