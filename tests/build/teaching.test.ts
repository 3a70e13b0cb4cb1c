import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../build/checkData.ts'
import { faultOf, linksInto, teachingPage } from '../../src/publish/pages/teachingPage.ts'
import { aStory } from '../fixtures/build.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const guide = readFileSync(join(ROOT, 'docs/teaching.md'), 'utf8')
const { story } = checkFolder(ROOT, 'march-2025')
const SITE = { story: 'march-2025', title: '', theme: {}, url: '' }
const links = linksInto(guide)
const page = teachingPage(guide, story, SITE, '') ?? ''

describe('the guide for teachers', () => {
  it.each([...new Set(links)])('leads to what there is: %s', (link) => {
    expect(faultOf(link, story)).toBeNull()
  })

  it.each(['events/nowhere/', '?event=nowhere', '?mode=sing', '?mode=activity&activity=guess'])(
    'would be found out if it led to %s',
    (link) => {
      expect(faultOf(link, story)).not.toBeNull()
    },
  )

  it('has questions to at least eight events, and shows each way to teach', () => {
    const queries = links.map((link) => new URLSearchParams(link))
    const events = new Set(queries.flatMap((query) => query.get('event') ?? []))
    expect(events.size).toBeGreaterThanOrEqual(8)
    const activities = new Set(queries.flatMap((query) => query.get('activity') ?? []))
    expect([...activities].sort()).toEqual(['order', 'place', 'source', 'speaker'])
    const modes = new Set(queries.flatMap((query) => query.get('mode') ?? []))
    expect([...modes].sort()).toEqual(['activity', 'build', 'handout', 'present'])
  })

  it('plans the whole of 45 minutes, without a gap', () => {
    const parts = [...guide.matchAll(/^\| (\d+)–(\d+) /gm)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ])
    expect(parts.at(0)?.[0]).toBe(0)
    expect(parts.at(-1)?.[1]).toBe(45)
    for (const [index, [from]] of parts.slice(1).entries()) expect(from).toBe(parts[index]?.[1])
  })
})

describe('its page on the site', () => {
  it('leads into that site, and nowhere else', () => {
    const hrefs = [...page.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href)
    expect(hrefs.length).toBeGreaterThan(links.length)
    expect(hrefs.filter((href) => !href.startsWith('../'))).toEqual([])
    expect(page).not.toContain('example.org')
  })

  it('is not there for a story that lacks what it leads to', () => {
    expect(teachingPage(guide, aStory(), SITE, '')).toBeNull()
  })
})
