import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './fixtures/storyFolder.ts'

/**
 * What may keep something on the device, by file, and why two tabs cannot destroy it for each other. Settings are not
 * among it: they are in the address, so each tab has its own.
 */
const KEEPERS: Readonly<Record<string, string>> = {
  'environment.ts':
    'tours by key in localStorage (app/pathBuilder/twoTabs.test.ts); places in the history of one tab',
  'memory.ts': 'answers in sessionStorage: each tab has its own (app/activity/memory.test.ts)',
  'copy.ts': 'asks for copies and removes them (browser/offline.spec.ts)',
  'worker.ts': 'one copy to a version of the site, for all tabs (browser/offline.spec.ts)',
}

const KEEPS =
  /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|history\.replaceState)/

it('nothing is kept on the device but by files that say what two tabs make of it', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const keepers = sources
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => KEEPS.test(readFileSync(join(ROOT, 'src', path), 'utf8')))
    .map((path) => basename(path))
  expect(keepers.toSorted()).toEqual(Object.keys(KEEPERS).toSorted())
})
