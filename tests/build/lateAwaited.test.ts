import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../fixtures/storyFolder.ts'

/** What may hang without a word, by file, and why nobody waits for it. */
const SILENT: Readonly<Record<string, string>> = {
  'basemapFiles.ts': 'a finer map, over one that is there',
  'mapIslands.ts': 'the map by WebGL: islands/map/upgrade.ts counts its own time',
  'blankMap.ts': 'the map by WebGL: islands/map/upgrade.ts counts its own time',
  'status.ts': 'a sentence to be heard, said of the next view',
  'fold.ts': 'a sentence to be heard',
  'frameTalk.ts': 'a sentence for the host',
  'boot.ts': 'the list of a frame unfolds where it fails',
  'inPlace.ts': 'notes at the foot of the page, to which the link leads all the same',
  'followPlace.ts': 'a place that is kept',
  'watchCards.ts': 'what a card offers beside what it tells; its comparison is awaited',
  'main.ts': 'before the page is live the document’s head counts the time',
  'lateModes.ts': 'awaited by followMode',
  'fetchSearch.ts': 'awaited by followSearch; with the builder by followMode',
  'wholeStory.ts': 'the definition itself',
}

const ASKS = /(?<!typeof )\bimport\('|\bstoryFile\('/g
const AWAITED =
  /awaited\(\s*(?:Promise\.all\(\[\s*)?(?:import\('|storyFile\(')|awaited\(begin\(\)\)|awaited\(fetch/

it('every part that a reader asks for is awaited, and says so', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const silent = sources
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => {
      const text = readFileSync(join(ROOT, 'src', path), 'utf8')
      return text.match(ASKS) !== null && !AWAITED.test(text)
    })
    .map((path) => basename(path))
  expect(silent.filter((name) => !(name in SILENT))).toEqual([])
})
