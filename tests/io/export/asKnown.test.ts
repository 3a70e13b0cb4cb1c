import { expect, it } from 'vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { disclosureOf } from '../../../src/scene/known/disclosure.ts'
import { recordAsKnown } from '../../../src/io/export/asKnown.ts'
import { ROOT } from '../../fixtures/storyFolder.ts'

const { story } = read(readFolder(ROOT, 'march-2025'))
const AT = Date.UTC(2025, 2, 19, 22)
const disclosure = disclosureOf(story)
const known = recordAsKnown(story, disclosure, AT)

it('a file of a story as it was known holds no claim that was made later', () => {
  const later = disclosure.flatMap(({ id, claims }) =>
    claims.filter(({ from }) => from === null || from > AT).map((claim) => `${id}/${claim.id}`),
  )
  const kept = known.events.flatMap(({ id, claims }) => claims.map((claim) => `${id}/${claim.id}`))
  expect(later.length).toBeGreaterThan(0)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.filter((id) => later.includes(id))).toEqual([])
  expect(known.events.length).toBeLessThan(story.events.length)
})

it('names no claim that was not yet made as one that contradicts', () => {
  const kept = new Set(
    known.events.flatMap(({ id, claims }) => claims.map((one) => `${id}/${one.id}`)),
  )
  const against = known.events.flatMap(({ claims }) =>
    claims.flatMap(({ contradicts }) => contradicts),
  )
  expect(against.filter((id) => !kept.has(id))).toEqual([])
})

it('names no source that was not yet published', () => {
  for (const { id, sources } of known.events) {
    const told = disclosure.find((event) => event.id === id)
    const later = told?.sources.filter(({ from }) => from === null || from > AT) ?? []
    const names = later.map(({ number }) => story.sources[number - 1]?.id)
    expect(
      sources.filter(({ source }) => names.includes(source)),
      id,
    ).toEqual([])
  }
})

it('at the end of time it has every claim that is dated at all', () => {
  const dated = disclosure.flatMap(({ claims }) => claims.filter(({ from }) => from !== null))
  const all = recordAsKnown(story, disclosure, Number.MAX_SAFE_INTEGER).events.flatMap(
    ({ claims }) => claims,
  )
  expect(all).toHaveLength(dated.length)
})
