import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { iconSvgs, manifest } from '../../src/publish/manifest.ts'
import { planOf } from '../../src/publish/offlinePlan.ts'
import { policyFor } from '../../src/publish/policy.ts'
import { toPng } from '../../build/previewRaster.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

/** Files of these sizes. */
function filesOf(sizes: readonly (readonly [string, number])[]): ReadonlyMap<string, string> {
  return new Map(sizes.map(([name, bytes]) => [name, 'x'.repeat(bytes)]))
}

describe('what is kept for use without a network', () => {
  const plan = planOf(
    filesOf([
      ['index.html', 10],
      ['404.html', 10],
      ['embed.js', 10],
      ['assets/index-1.js', 100],
      ['assets/later-1.css', 10],
      ['assets/outline-1.json', 10],
      ['assets/createGl-1.js', 900_000],
      ['assets/detail-1.json', 10],
      ['events/a-call/index.html', 10],
      ['previews/a-call.png', 10],
    ]),
    'v',
  )

  it('at the first visit: the page, all small scripts and sheets, and the story', () => {
    expect(plan.core).toEqual([
      '',
      'assets/index-1.js',
      'assets/later-1.css',
      'assets/outline-1.json',
    ])
  })

  it('when used or asked for: the detailed map and the pages of events', () => {
    expect(plan.more).toEqual(['assets/createGl-1.js', 'assets/detail-1.json', 'events/a-call/'])
  })
})

describe('the manifest', () => {
  const story = { title: 'A <story>', dek: 'Two sentences.', language: 'uk' }
  const written = JSON.parse(manifest(story, ':root{--paper: #fafafa}')) as Record<string, unknown>

  it('names the story, in its language, in the colour of its paper', () => {
    expect(written).toMatchObject({ name: 'A <story>', lang: 'uk', theme_color: '#fafafa' })
  })

  it('holds no address that leaves the folder in which the site lies', () => {
    const addresses = JSON.stringify(written).match(/"(?:src|start_url|scope|id)":"[^"]*"/g) ?? []
    expect(addresses).toHaveLength(7)
    expect(addresses.filter((one) => /":"(?:\/|\.\.|https?:)/.test(one))).toEqual([])
  })

  it('has icons that exist, of the size that it says', async () => {
    const favicon = readFileSync(join(ROOT, 'public/favicon.svg'), 'utf8')
    const icons = iconSvgs(favicon)
    const { icons: named } = written as { icons: { src: string; sizes: string }[] }
    expect(named.map(({ src }) => src).sort()).toEqual([...icons.keys()].sort())
    for (const { src, sizes } of named) {
      const png = Buffer.from(await toPng(icons.get(src) ?? ''))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
    }
  })

  it('is allowed by the policy of a page that links it, and only there', () => {
    expect(policyFor('<link rel="manifest" href="m.webmanifest">')).toContain("manifest-src 'self'")
    expect(policyFor('<link rel="icon" href="i.svg">')).not.toContain('manifest-src')
  })
})
