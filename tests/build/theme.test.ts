import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSite } from '../../src/cli/folder.ts'
import { siteFaults, missingAddress } from '../../src/cli/siteFaults.ts'
import type { Theme } from '../../src/ui/document/site.ts'
import { themed, tokensOf } from '../../src/publish/theme.ts'
import { formatProblem } from '../../src/core/json/problem.ts'
import { ROOT, SMALL_STORY } from '../fixtures/storyFolder.ts'

const css = readFileSync(join(ROOT, 'src/ui/styles/tokens.css'), 'utf8')
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

/** What is told of a file of these settings, a line a value. */
const told = (site: object) =>
  siteFaults(ROOT, css, JSON.stringify(site, null, 2)).map(formatProblem)
const GEORGIA = 'Georgia, "Times New Roman", serif'

/** What no page can be drawn with, by the kind of token. */
const UNSOUND: readonly (readonly [name: string, value: unknown])[] = [
  ...[
    'blue',
    '#0b6b7',
    '#0b6b74; } body { display: none',
    '',
    'var(--ink)',
    5,
    null,
    ['#0b6b74'],
  ].map((value) => ['talks', value] as const),
  ...['rgb(1,2,3)', 'none', '#fffffg'].map((value) => ['accent', value] as const),
  ...[
    'Georgia; } body { display: none',
    'url(https://example.org/font)',
    'a</style><script>',
    "Georgia, '",
    '"Times New Roman',
    'Georgia,, serif',
    'Georgia !important',
    '/* Georgia',
    'A\u202eB',
    '12px',
    'a'.repeat(400),
  ].map((value) => ['serif', value] as const),
  ...['0rem', '-1rem', '1', '1e9rem', 'calc(1rem + 1px)', '99999px', 'Infinityrem', '100%'].map(
    (value) => ['size-3', value] as const,
  ),
]

describe('what is wrong with site.json', () => {
  it('is nothing as it comes, nor in a theme of every kind of token', () => {
    expect(siteFaults(ROOT, css)).toEqual([])
    const light = { talks: '#0b5a8a', accent: '#0B5A8A', serif: GEORGIA, 'size-3': '1.125rem' }
    expect(told({ ...SITE, theme: { light, dark: { talks: '#7cc4f0' } } })).toEqual([])
    expect(told({})).toEqual([])
  })

  it('may name a story that is not there, if another is published in its place', () => {
    const raw = '{ "story": "nowhere", "theme": { "light": { "nothing": "#000" } } }'
    const paths = (story?: string) => siteFaults(ROOT, css, raw, story).map(({ path }) => path)
    expect(paths()).toEqual(['story', 'theme.light.nothing'])
    expect(paths('march-2025')).toEqual(['theme.light.nothing'])
  })

  it.each(UNSOUND)('is "%s" of %j: told with its line, and never drawn', (name, value) => {
    const theme = { light: { [name]: value } }
    const [fault = '', ...others] = told({ ...SITE, theme })
    expect(others).toEqual([])
    expect(fault).toMatch(
      /^site\.json:6:\d+ {2}error at theme\.light\.[\w-]+: found .+; wanted (?:a colour|a size|names of fonts) such as ".+"\. Correct ".+", or leave it out/,
    )
    expect(themed(css, theme as Theme)).toBe(css)
  })

  it('is a token that there is not, also one that every object has', () => {
    for (const name of ['talk', 'constructor', '__proto__'])
      expect(
        told(JSON.parse(`{ "theme": { "dark": { "${name}": "#004488" } } }`) as object),
      ).toEqual([expect.stringMatching(/^site\.json:\d+:\d+ {2}error at theme\.dark/)])
  })

  it('is a colour that cannot be read on its ground, with the ratio and what is wanted', () => {
    expect(told({ ...SITE, theme: { light: { muted: '#bbbbbb' } } })[0]).toMatch(
      /^site\.json:6:\d+ .* at theme\.light\.muted: found muted on paper with a contrast of 1\.\d\d; wanted 4\.5 or more: text can be/,
    )
  })

  it.each([
    'example.org/map',
    'ftp://example.org/',
    '/map/',
    'https://a:b@example.org/',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://example.org/"><script>',
    'https:example.org',
    5,
  ])('is the address %s: told, and written nowhere', (url) => {
    const raw = JSON.stringify({ ...SITE, url })
    expect(siteFaults(ROOT, css, raw).map(formatProblem)).toEqual([
      expect.stringMatching(/^site\.json:1:\d+ {2}error at url: found .+; wanted .+\. \w/),
    ])
    expect(readSite(ROOT, raw).url).toBe('')
  })

  it.each([
    [
      { story: 'no-such-story' },
      /at story: found "no-such-story"; wanted .* story\.json\. Correct/,
    ],
    [{ story: 5 }, /at story: found 5; wanted text in quotation marks/],
    [{ title: 'A\u202eB' }, /at title: .* wanted text on one line/],
    [{ titel: 'A' }, /found "titel"; wanted only the names/],
    [{ theme: 'dark' }, /at theme: found "dark"; wanted a record in braces/],
    [{ theme: { light: null } }, /at theme\.light: found null; wanted a record in braces/],
    [{ theme: { lite: {} } }, /at theme\.lite: found "lite"; wanted only the names/],
  ])('is %j', (setting, fault) => {
    const faults = told({ ...SITE, ...setting })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(fault)
    expect(() => themed(css, readSite(ROOT, JSON.stringify(setting)).theme)).not.toThrow()
  })

  it.each(['{ "story": "april", }', '[]', 'null', ''])('is %j, which is no record', (raw) => {
    expect(siteFaults(ROOT, css, raw).map(formatProblem)[0]).toMatch(/^site\.json/)
  })
})

it('a site without an address is told what it goes without', () => {
  expect(missingAddress(SITE)).toMatch(/no sitemap, no oEmbed/)
  expect(missingAddress({ ...SITE, url: 'https://example.org/' })).toBeNull()
})
