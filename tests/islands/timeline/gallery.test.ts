import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { createPainter } from '../../../src/islands/timeline/paint.ts'
import { toXml } from '../../../src/ui/tree/node.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import type { Exhibit } from './exhibit.ts'
import { exhibits } from './exhibits.ts'
import { exhibitsOfTime } from './exhibitsOfTime.ts'
import { story } from './galleryStories.ts'
import { messages as english } from './messages.ts'

/**
 * Scenes drawn to files that are looked at and committed. A drawing that has changed is left beside
 * its file as `-changed.svg`; UPDATE_GALLERY=1 takes the new ones over.
 */
const FOLDER = join(import.meta.dirname, '../../gallery/timeline')

const gallery = [...exhibits, ...exhibitsOfTime]

function drawn({
  story: told = story,
  view,
  width = 1000,
  height = 300,
  options,
  messages = english,
}: Exhibit): string {
  const scene = timelineScene(told, { ...DEFAULT_VIEW, ...view }, { width, height }, options)
  return `${toXml(createPainter(messages)(scene))}\n`
}

test.each(gallery)('$name is drawn as it was', (exhibit) => {
  const file = join(FOLDER, `${exhibit.name}.svg`)
  const changed = join(FOLDER, `${exhibit.name}-changed.svg`)
  const now = drawn(exhibit)
  rmSync(changed, { force: true })
  if (process.env['UPDATE_GALLERY'] === '1') writeFileSync(file, now)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (now !== before) writeFileSync(changed, now)
  expect(now, `look at ${exhibit.name}-changed.svg; UPDATE_GALLERY=1 takes it over`).toBe(before)
})

test('the same scene is drawn the same twice', () => {
  for (const exhibit of gallery) expect(drawn(exhibit)).toBe(drawn(exhibit))
})

test('every file of the gallery is of a scene that is still drawn', () => {
  const files = gallery.map(({ name }) => `${name}.svg`)
  expect(readdirSync(FOLDER).toSorted()).toEqual(files.toSorted())
})
