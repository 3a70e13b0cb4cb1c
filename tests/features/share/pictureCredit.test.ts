import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import { creditOf } from '../../../src/features/share/pictureCredit.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { shareMessagesFor } from '../../../src/features/share/messages.ts'

const { story } = read(readFolder(join(import.meta.dirname, '../../..'), 'march-2025'))
const at = (address: string | null) => ({
  address,
  basemap: 'Map: Natural Earth.',
  messages: shareMessagesFor('en'),
})
const distinct = (ids: readonly string[]): number =>
  new Set(
    story.events
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ sources }) => sources.map(({ source }) => source)),
  ).size

test('a picture that is saved says whose it is, on how many sources it rests, and whose map it is', () => {
  const ids = ['trump-putin-call', 'putin-energy-halt-order']
  const credit = creditOf(story, ids, at('https://example.org/'))
  expect(credit).toContain(story.credit)
  expect(credit).toContain(story.licence)
  expect(credit).toContain(`${distinct(ids)} sources, listed at https://example.org/`)
  expect(credit).toMatch(/Natural Earth\.$/)
})

test('a picture counts no source of an event that it does not show', () => {
  const all = story.events.map(({ id }) => id)
  expect(creditOf(story, all, at(null))).toContain(`${story.sources.length} sources.`)
  expect(creditOf(story, [], at(null))).toContain('0 sources.')
})
