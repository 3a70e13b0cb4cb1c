import { describe, expect, it } from 'vitest'
import { largeStoryFiles } from '../../src/publish/largeStory.ts'
import { pageFolder, pageOf, PIECE, LARGE, openingEvents } from '../../src/core/model/large.ts'
import { fromPiece, type Piece } from '../../src/features/large/pieces.ts'
import { storyData } from '../../src/session/story/storyData.ts'
import { NO_BASEMAP_LABELS } from '../../src/scene/map/basemapLabels.ts'
import { readSite } from '../../src/cli/folder.ts'
import { manyEvents } from '../fixtures/manyEvents.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const story = manyEvents(LARGE + 950)
const files = largeStoryFiles(story, readSite(ROOT), 'p{color:red}')
const pages = [...files].filter(([path]) => path.startsWith('pages/'))
const ids = story.events.map(({ id }) => id)

describe('a large story', () => {
  it('is told on its pages: every event once, in order of time', () => {
    const told = pages.flatMap(([, html]) =>
      [...html.matchAll(/<article id="?([\w-]+)/g)].map(([, id]) => id),
    )
    expect(told).toEqual(ids)
  })

  it('has each event on the page where the list looks for it', () => {
    for (const place of [0, 99, 100, LARGE, LARGE + 949]) {
      const html = files.get(`${pageFolder(pageOf(place))}index.html`) ?? ''
      expect(html.includes(`<article id=${ids[place]}>`), ids[place]).toBe(true)
      expect(/<main data-page="?(\d+)/.exec(html)?.[1]).toBe(String(pageOf(place)))
    }
  })

  it('links each page to the next, and the last to none', () => {
    const next = pages.map(([, html]) => /href="?\.\.\/(\d+)\/"?>Later/.exec(html)?.[1])
    expect(next).toEqual([...pages.slice(1).map((_, at) => String(at + 2)), undefined])
  })

  it('has an outline in pieces that hold every event, and none in the scripts', () => {
    const { pieces, story: carried } = storyData(story, [], NO_BASEMAP_LABELS)
    expect(carried.events).toEqual([])
    const found = Array.from({ length: pieces }, (_, piece) =>
      fromPiece(JSON.parse(files.get(`outline/${piece}.json`) ?? '') as Piece),
    )
    expect(pieces).toBe(Math.ceil(ids.length / PIECE))
    expect(found.flat().map(({ id }) => id)).toEqual(ids)
  })

  it('has the first of its events in the document', () => {
    expect(openingEvents(story)).toEqual(story.events.slice(0, 50))
  })
})

describe('any other story', () => {
  const small = manyEvents(LARGE)

  it('has all its events in the document and in the scripts, and no file more', () => {
    expect(openingEvents(small)).toBe(small.events)
    expect(storyData(small, [], NO_BASEMAP_LABELS)).toMatchObject({ pieces: 0 })
    expect(storyData(small, [], NO_BASEMAP_LABELS).story.events).toHaveLength(LARGE)
    expect(largeStoryFiles(small, readSite(ROOT), '').size).toBe(0)
  })
})
