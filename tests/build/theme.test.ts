import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteFaults, missingAddress } from '../../build/siteFaults.ts'
import { themed, tokensOf } from '../../src/publish/theme.ts'
import { ROOT, SMALL_STORY } from '../fixtures/storyFolder.ts'

const css = readFileSync(join(ROOT, 'src/app/tokens.css'), 'utf8')
const SITE = { story: SMALL_STORY, title: '', theme: {}, url: '' }

describe('the look that a host sets', () => {
  it('changes a colour in light, and leaves it alone in dark', () => {
    const { light, dark } = tokensOf(themed(css, { light: { talks: '#004488' } }))
    expect(light['talks']).toBe('#004488')
    expect(dark['talks']).toBe(tokensOf(css).dark['talks'])
  })

  it('changes a dark colour both by choice and by the device', () => {
    const text = themed(css, { dark: { talks: '#99ccff' } })
    expect(text.match(/--talks: #99ccff;/g)).toHaveLength(2)
    expect(tokensOf(text).light['talks']).toBe(tokensOf(css).light['talks'])
  })

  it('may change a font', () => {
    const { light } = tokensOf(themed(css, { light: { serif: 'Georgia, serif' } }))
    expect(light['serif']).toBe('Georgia, serif')
  })

  it('is the page’s own where the host sets nothing', () => {
    expect(themed(css, {})).toBe(css)
  })
})

describe('what is wrong with site.json', () => {
  it('is nothing as it comes', () => {
    expect(siteFaults(ROOT, SITE)).toEqual([])
  })

  it.each([
    [{ light: { talk: '#004488' } }, /light: there is no token "talk"/],
    [{ light: { talks: 'blue' } }, /"talks" is blue; it must be a colour/],
    [{ dark: { serif: 'Georgia; } body { display: none' } }, /"serif" holds what a value may not/],
    [{ dark: { serif: 'url(https://example.org/font)' } }, /"serif" holds/],
    [{ light: { serif: 'a</style><script>' } }, /"serif" holds/],
  ])('%o is refused', (theme, told) => {
    const faults = siteFaults(ROOT, { ...SITE, theme })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(told)
  })

  it('is a colour that cannot be read on its ground, with the ratio and what is wanted', () => {
    const faults = siteFaults(ROOT, { ...SITE, theme: { light: { muted: '#bbbbbb' } } })
    expect(faults[0]).toMatch(/theme\.light: muted on paper is 1\.\d\d, wanted 4\.5: text can be/)
  })

  it.each(['example.org/map', 'ftp://example.org/', '/map/'])('is the address %s', (url) => {
    expect(siteFaults(ROOT, { ...SITE, url })[0]).toMatch(/must be a full address/)
  })

  it('is a story whose folder is not there', () => {
    expect(siteFaults(ROOT, { ...SITE, story: 'no-such-story' })[0]).toMatch(
      /no data\/no-such-story\/story\.json/,
    )
  })
})

it('a site without an address is told what it goes without', () => {
  expect(missingAddress(SITE)).toMatch(/no sitemap, no oEmbed/)
  expect(missingAddress({ ...SITE, url: 'https://example.org/' })).toBeNull()
})
