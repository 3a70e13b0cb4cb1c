import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../../src/core/json/json.ts'
import { itemPath, readRecord, readRecords } from '../../../../src/core/model/read/records.ts'

const shape = v.strictObject({
  id: v.string(),
  title: v.pipe(v.string(), v.minLength(3, 'three letters or more')),
  claims: v.array(
    v.strictObject({
      text: v.string(),
      sources: v.pipe(v.array(v.string()), v.minLength(1, 'at least one source')),
    }),
  ),
  notes: v.optional(v.array(v.string())),
})

const claim = (text: unknown, ...sources: unknown[]) => ({ text, sources })

function readOne(value: unknown) {
  const file = parseJson('a.json', JSON.stringify(value, null, 2))
  return readRecord(file, shape, file.value, [])
}

function readList(value: unknown) {
  return readRecords(parseJson('a.json', JSON.stringify(value, null, 2)), 'events', shape)
}

const GOOD = { id: 'a', title: 'Title', claims: [claim('one', 's')] }

describe('a fault in an item of a list', () => {
  const read = readOne({
    ...GOOD,
    claims: [claim('one', 's'), claim(2, 's'), claim('three'), claim('four', 's')],
  })

  it('leaves out that item, and keeps the record', () => {
    expect(read.record?.claims.map(({ text }) => text)).toEqual(['one', 'four'])
  })

  it('is told for each item at its own path', () => {
    expect(read.problems.map(({ path }) => path)).toEqual(['claims[1].text', 'claims[2].sources'])
  })

  it('leaves the paths of the others true to the file', () => {
    const located = { path: ['events', 7], kept: read.kept }
    expect(itemPath(located, 'claims', 0)).toEqual(['events', 7, 'claims', 0])
    expect(itemPath(located, 'claims', 1)).toEqual(['events', 7, 'claims', 3])
    expect(itemPath(located, 'notes', 1)).toEqual(['events', 7, 'notes', 1])
  })
})

describe('a fault outside any list leaves out the record', () => {
  it.each([
    ['a missing name', { ...GOOD, title: undefined }, 'title', 'Add "title".'],
    [
      'an unknown name',
      { ...GOOD, titel: 'x' },
      'titel',
      /Remove "titel", or correct its spelling/,
    ],
    ['a wrong type', { ...GOOD, title: 4 }, 'title', 'Write text in quotation marks for "title".'],
    [
      'a list that is none',
      { ...GOOD, claims: 'none' },
      'claims',
      'Write a list in square brackets for "claims".',
    ],
    ['a value that will not do', { ...GOOD, title: 'ab' }, 'title', /three letters or more/],
    ['no record at all', 'text', '', /a record in braces/],
    ['a fault in an item as well', { ...GOOD, title: 4, notes: [1] }, 'title', /text/],
  ])('%s', (_, value, path, remedy) => {
    const { record, problems } = readOne(value)
    expect(record).toBeNull()
    expect(problems[0]?.path).toBe(path)
    expect(problems[0]?.remedy).toMatch(remedy)
  })
})

describe('a list of records', () => {
  it('keeps the sound ones with their paths, and names the others', () => {
    const { records, faulty, problems } = readList({
      events: [GOOD, { id: 'b' }, null, { ...GOOD, id: 'c' }],
    })
    expect(records.map(({ record, path }) => [record.id, path])).toEqual([
      ['a', ['events', 0]],
      ['c', ['events', 3]],
    ])
    expect(faulty.has('b')).toBe(true)
    expect(problems.map(({ path }) => path)).toEqual([
      'events[1].title',
      'events[1].claims',
      'events[2]',
    ])
  })

  it('keeps the first of two records with one id', () => {
    const { records, problems } = readList({ events: [GOOD, { ...GOOD, title: 'Another' }] })
    expect(records.map(({ record }) => record.title)).toEqual(['Title'])
    expect(problems).toMatchObject([
      { path: 'events[1].id', remedy: 'Give one of the two another id; the first is events[0].' },
    ])
  })

  it.each([{ event: [] }, [], 'x', null, 3, { events: {} }])('%j has no list', (value) => {
    const { records, isReadable, problems } = readList(value)
    expect([records, isReadable]).toEqual([[], false])
    expect(problems).toMatchObject([{ remedy: 'Put the records into a list named "events".' }])
  })

  it('says nothing of a file that has no value: that has been said', () => {
    expect(readRecords(parseJson('a.json', ''), 'events', shape).problems).toEqual([])
  })

  it('tells what stands beside it', () => {
    const { problems } = readList({ $schema: 'x', events: [GOOD], evnets: [GOOD] })
    expect(problems).toMatchObject([{ path: 'evnets', found: '"evnets" beside the list' }])
  })
})
