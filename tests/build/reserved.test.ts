import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addressOf, eventFolder, previewFile } from '../../src/publish/siteAddress.ts'
import { oembedPath } from '../../src/publish/pages/siteOembed.ts'
import { STORY_PREVIEW } from '../../src/publish/preview/previews.ts'
import { PACKED } from '../../src/publish/single.ts'
import { checkStory } from '../../src/core/model/read/check.ts'
import {
  isFileName,
  isPartOfPage,
  LONGEST_ID,
  OWN_PATH,
  PARTS_OF_PAGE,
} from '../../src/core/model/read/reserved.ts'
import { OWN } from '../../src/core/view/own.ts'
import { everyPage } from '../fixtures/everyPage.ts'
import { replaced, ROOT, smallStory, textOf } from '../fixtures/storyFolder.ts'

const KNOWLEDGE = { wording: [], isInCountry: () => true }
const { story, problems } = checkStory(smallStory(), KNOWLEDGE)
const EVENTS = new Set(story.events.map(({ id }) => id))

/** What can be an id of a record at all. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Ids of a page that a record could have, and that are not those of its events and claims. */
function ownIds(html: string): string[] {
  const ids = [...html.matchAll(/<[a-z][^>]*?\sid=["']?([^\s"'>]+)/g)].map(([, id = '']) => id)
  return ids.filter((id) => ID.test(id) && !EVENTS.has(id))
}

/** Ids that the scripts give, or look for. */
function idsInScripts(): string[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(ROOT, 'src', name), 'utf8')
      const found = [
        ...text.matchAll(/getElementById\('([\w-]+)'\)/g),
        ...text.matchAll(/\bid="([\w-]+)"/g),
        ...text.matchAll(/\.id = '([\w-]+)'/g),
        ...text.matchAll(/element\('\w+', \{ id: '([\w-]+)'/g),
        ...text.matchAll(/createNote\([\w.]+, '([\w-]+)'\)/g),
        ...text.matchAll(/const TIP = '([\w-]+)'/g),
        ...[...text.matchAll(/\.id = ([A-Z]+)\b/g)].flatMap(([, name = '']) => [
          ...text.matchAll(new RegExp(`const ${name} = '([\\w-]+)'`, 'g')),
        ]),
        ...text.matchAll(/querySelector[^(]*\(\s*'#([\w-]+)/g),
      ]
      return found.map(([, id = '']) => id)
    })
}

describe('the ids that no event may have', () => {
  const written = [...everyPage(story, problems).markup].flatMap(([path, html]) =>
    path.endsWith('.html') ? ownIds(html) : [],
  )
  const inScripts = idsInScripts()

  it('are all that the pages hold beside the events’ own', () => {
    expect(written.length).toBeGreaterThan(20)
    expect(written.filter((id) => !isPartOfPage(id))).toEqual([])
  })

  it('are all that the scripts give or look for', () => {
    expect(inScripts.length).toBeGreaterThan(20)
    expect(inScripts.filter((id) => !isPartOfPage(id))).toEqual([])
  })

  it('are none that nothing uses', () => {
    const used = new Set([...written, ...inScripts, STORY_PREVIEW, ...Object.values(PACKED), 'top'])
    expect(PARTS_OF_PAGE.filter((id) => !used.has(id))).toEqual([])
  })

  it('hold the story’s own picture, and a link’s own tour is no other', () => {
    expect(isPartOfPage(STORY_PREVIEW)).toBe(true)
    expect(OWN).toBe(OWN_PATH)
  })
})

describe('what is written for an event', () => {
  const longest = 'a'.repeat(LONGEST_ID)
  const paths = (id: string) => [`${eventFolder(id)}index.html`, oembedPath(id), previewFile(id)]

  it('has a path that any file system takes, below a folder of some length', () => {
    for (const path of paths(longest)) {
      expect(path.length).toBeLessThan(120)
      for (const part of path.split('/')) expect(part.length).toBeLessThan(100)
    }
  })

  it('has a path of its own, in capitals or not', () => {
    const site = { story: 'a', title: '', theme: {}, url: '' }
    expect(addressOf(site, eventFolder('a'))).toBeNull()
    const all = [STORY_PREVIEW, ...EVENTS].flatMap(paths)
    expect(new Set(all.map((path) => path.toLowerCase())).size).toBe(all.length)
  })
})

describe('an event with an id that is taken', () => {
  it.each([
    'story',
    'events',
    'map',
    's1',
    's1-2',
    'glyph-square-disputed',
    'con',
    'lpt1',
    'constructor',
    'a'.repeat(300),
  ])('%s is left out and told; the others are written', (id) => {
    const events = replaced(textOf('events.json'), '"id": "night-attack"', `"id": "${id}"`)
    const found = checkStory({ ...smallStory(), 'events.json': events }, KNOWLEDGE)
    expect(found.problems.find(({ path }) => path === 'events[1].id')).toMatchObject({
      file: 'events.json',
      severity: 'error',
    })
    expect(found.story.events.map((event) => event.id)).toEqual(['first-call', 'the-answer'])
  })

  it('is told by what it is: a name of a device, or a part of the page', () => {
    expect(isFileName('con')).toBe(false)
    expect(isFileName('events')).toBe(true)
    expect(isPartOfPage('events')).toBe(true)
  })
})
