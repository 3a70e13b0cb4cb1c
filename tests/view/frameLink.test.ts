import { describe, expect, it } from 'vitest'
import { test } from '@fast-check/vitest'
import { frameLink, pageLink } from '../../src/view/frameLink.ts'
import { knownOf } from '../../src/view/known.ts'
import { readView, writeView } from '../../src/view/url.ts'
import { DEFAULT_VIEW } from '../../src/view/view.ts'
import { anyView } from '../fixtures/anyView.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const PAGE = 'https://example.org/truceline/'
const story = twoCalls()

function opened(address: string) {
  return readView(address.slice(PAGE.length), knownOf(story)).view
}

describe('the address for a frame', () => {
  it('keeps the view and adds the mode', () => {
    expect(frameLink(`${PAGE}?event=jeddah-talks&utm_source=mail#jeddah-talks`)).toBe(
      `${PAGE}?mode=embed&event=jeddah-talks&utm_source=mail`,
    )
  })

  it('puts new flags in the place of old ones', () => {
    const before = `${PAGE}?mode=embed&static=1&accent=ff0000&theme=dark`
    expect(frameLink(before, { parts: ['map'], theme: 'light' })).toBe(
      `${PAGE}?mode=embed&theme=light&parts=map`,
    )
  })

  it('keeps the colours of the view unless others are asked for', () => {
    expect(frameLink(`${PAGE}?theme=dark`)).toBe(`${PAGE}?mode=embed&theme=dark`)
    expect(frameLink(`${PAGE}?theme=dark`, { theme: 'auto' })).toBe(`${PAGE}?mode=embed`)
  })

  test.prop([anyView(story)])('opens the same view, framed', (view) => {
    const framed = opened(frameLink(`${PAGE}?${writeView(view)}`, view.frame))
    expect(framed).toEqual({ ...view, mode: 'embed' })
  })
})

describe('the address of the full page', () => {
  it('is bare where nothing was chosen', () => {
    expect(pageLink(`${PAGE}?mode=embed&parts=map&accent=17f`)).toBe(PAGE)
  })

  test.prop([anyView(story)])('opens the same view, without a frame', (view) => {
    const full = opened(pageLink(frameLink(`${PAGE}?${writeView(view)}`, view.frame)))
    const { mode, frame } = DEFAULT_VIEW
    expect(full).toEqual({ ...view, mode, frame })
  })
})
