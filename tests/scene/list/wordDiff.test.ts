import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { differingWords, type Part } from '../../../src/scene/list/wordDiff.ts'

const marked = (parts: readonly Part[]): string =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')

it('marks the words that the other text does not share', () => {
  const both = differingWords(
    'The halt covers energy and infrastructure.',
    'The halt covers energy infrastructure.',
  )
  expect(both?.map(marked)).toEqual([
    'The halt covers energy [and] infrastructure.',
    'The halt covers energy infrastructure.',
  ])
})

it('takes no notice of capitals and of marks at the ends of words', () => {
  const both = differingWords(
    '“Talks” began on Sunday, 23 March.',
    'talks began on Monday, 24 March',
  )
  expect(both?.map(marked)).toEqual([
    '“Talks” began on [Sunday, 23] March.',
    'talks began on [Monday, 24] March',
  ])
})

it('says nothing of texts that are the same, unlike or long', () => {
  expect(differingWords('The call took place.', 'The call took place.')).toBeNull()
  expect(differingWords('Nobody was hurt there.', 'Three people were killed.')).toBeNull()
  const long = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ')
  expect(differingWords(long, `${long} more`)).toBeNull()
})

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(' '))

test.prop([words, words])('the parts put together are the texts', (one, other) => {
  const both = differingWords(one, other)
  if (both === null) return
  expect(both.map((parts) => parts.map(({ text }) => text).join(''))).toEqual([one, other])
})

test.prop([words, words])('what is not marked is the same in both', (one, other) => {
  const both = differingWords(one, other)
  const shared = both?.map((parts) =>
    parts
      .filter(({ differs }) => !differs)
      .flatMap(({ text }) => text.split(' '))
      .filter((word) => word !== ''),
  )
  expect(shared?.[0]).toEqual(shared?.[1])
})
