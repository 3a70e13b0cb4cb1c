import { expect, it } from 'vitest'
import { citableStory } from '../../../src/scene/shared/citable.ts'
import { aStory } from '../../fixtures/build.ts'

const SOURCE = {
  id: 'a',
  publisher: 'A paper',
  title: null,
  url: 'https://example.org/a',
  lang: 'en',
}

it('sources keep the numbers under which the story cites them', () => {
  const sources = ['a', 'b'].map((id) => ({ ...SOURCE, id, published: '2025-03-19' }))
  const { credit, sources: cited } = citableStory(aStory({ sources }))
  expect(cited.map(({ id, number }) => [id, number])).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  expect(credit).toBe('The editors')
})

it.each([
  ['2025-03-19', '2025-03-19'],
  ['2025-03', '2025-03'],
  ['2025-03-19~', '2025-03-19'],
  ['2025-03-19T17:01Z', '2025-03-19'],
  [null, null],
])('a source dated %j is cited as of %j', (published, told) => {
  expect(citableStory(aStory({ sources: [{ ...SOURCE, published }] })).sources[0]?.published).toBe(
    told,
  )
})

it('an address that was found wanting is not passed on', () => {
  const sources = [{ ...SOURCE, published: null, linkNote: 'The page has moved.' }]
  expect(citableStory(aStory({ sources })).sources[0]?.url).toBeNull()
})
