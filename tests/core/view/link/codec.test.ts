import { describe, expect, it } from 'vitest'
import { idCodec, listCodec, wordCodec } from '../../../../src/core/view/link/codec.ts'
import { readBy, writtenBy } from '../../../fixtures/reading.ts'

describe('a word of a link', () => {
  const codec = wordCodec('theme', ['light', 'dark'], 'theme', 'replace')

  it.each(['light', 'dark'] as const)('is read as written: %s', (word) => {
    expect(readBy(codec, writtenBy(codec, word))).toEqual({ value: word, told: [] })
  })

  it('that is none of the set is told, and one that is missing is not', () => {
    expect(readBy(codec, 'theme=pink')).toEqual({
      value: null,
      told: ['theme pink: theme, default'],
    })
    for (const query of ['', 'theme='])
      expect(readBy(codec, query)).toEqual({ value: null, told: [] })
  })
})

describe('an id of a link', () => {
  const codec = idCodec('event', ({ events }, id) => events.has(id))

  it('is read as written', () => {
    expect(readBy(codec, writtenBy(codec, 'event-1'))).toEqual({ value: 'event-1', told: [] })
  })

  it('that the story does not know is told, and none is neither written nor told', () => {
    expect(readBy(codec, 'event=event-9')).toEqual({
      value: null,
      told: ['event event-9: event, default'],
    })
    expect(readBy(codec, 'event=')).toEqual({ value: null, told: [] })
    expect(writtenBy(codec, null)).toBe('')
  })
})

describe('a list of a link', () => {
  const codec = listCodec('kind', ({ kinds }, word) => (kinds.has(word) ? word : undefined))

  it('is read as written', () => {
    expect(readBy(codec, writtenBy(codec, ['statement']))).toEqual({
      value: ['statement'],
      told: [],
    })
  })

  it('has each once, and tells of each that it does not know once', () => {
    expect(readBy(codec, 'kind=statement,tea,,statement,tea')).toEqual({
      value: ['statement'],
      told: ['kind tea: kind, dropped'],
    })
  })

  it('is empty where it is missing, and is then not written', () => {
    expect(readBy(codec, '')).toEqual({ value: [], told: [] })
    expect(writtenBy(codec, [])).toBe('')
  })
})
