import { describe, expect, it } from 'vitest'
import {
  readFromFrame,
  readToFrame,
  written,
  type FromFrame,
  type ToFrame,
} from '../../src/embed/protocol.ts'

const TO_FRAME: readonly ToFrame[] = [
  { type: 'hello' },
  { type: 'open', query: '?event=jeddah-talks' },
  { type: 'select', event: 'jeddah-talks' },
  { type: 'select', event: null },
  { type: 'step', by: -1 },
  { type: 'play' },
  { type: 'pause' },
  { type: 'limit', height: 700 },
  { type: 'theme', theme: 'dark' },
]
const FROM_FRAME: readonly FromFrame[] = [
  { type: 'ready', sentence: 'All.', link: 'https://example.org/' },
  { type: 'height', height: 640 },
  { type: 'view', sentence: 'All.', link: 'https://example.org/' },
  { type: 'event', event: 'a', title: 'A', link: 'https://example.org/?event=a' },
]

describe('a message', () => {
  it.each(TO_FRAME)('to the frame is read as it was written: $type', (message) => {
    expect(readToFrame(written(message))).toEqual(message)
    expect(readFromFrame(written(message))).toBeNull()
  })

  it.each(FROM_FRAME)('from the frame is read as it was written: $type', (message) => {
    expect(readFromFrame(written(message))).toEqual(message)
    expect(readToFrame(written(message))).toBeNull()
  })

  it.each([
    ['no version', { type: 'hello' }],
    ['another version', { truceline: 2, type: 'hello' }],
    ['a version that is a text', { truceline: '1', type: 'hello' }],
    ['a version that is inherited', Object.create({ truceline: 1, type: 'hello' })],
    ['a type that nobody knows', { truceline: 1, type: 'film' }],
    ['a type that every object has', { truceline: 1, type: 'constructor' }],
    ['a type that is no text', { truceline: 1, type: ['hello'] }],
    ['a query that is no text', { truceline: 1, type: 'open', query: { toString: 1 } }],
    ['a query without end', { truceline: 1, type: 'open', query: 'a'.repeat(4001) }],
    ['an event that is missing', { truceline: 1, type: 'select' }],
    ['a limit of nothing', { truceline: 1, type: 'limit', height: 0 }],
    ['a limit that is a text', { truceline: 1, type: 'limit', height: '700px' }],
    ['a step of two', { truceline: 1, type: 'step', by: 2 }],
    ['a theme that there is not', { truceline: 1, type: 'theme', theme: 'pink' }],
    ['a query that turns the text around it', { truceline: 1, type: 'open', query: 'q=\u202eabc' }],
    ['an event with a control character', { truceline: 1, type: 'select', event: 'a\u0000b' }],
    ['null', null],
    ['a text', '{"truceline":1,"type":"hello"}'],
  ])('with %s is none', (_, data) => {
    expect(readToFrame(data)).toBeNull()
  })

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1e6, '640', null])(
    'with the height %s is none',
    (height) => {
      expect(readFromFrame({ truceline: 1, type: 'height', height })).toBeNull()
    },
  )

  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    ' https://example.org/',
    '//example.org',
    '',
  ])('with the link %j is none', (link) => {
    expect(readFromFrame({ truceline: 1, type: 'view', sentence: 'All.', link })).toBeNull()
  })

  it('brings nothing with it that its type does not have', () => {
    const data = { ...written({ type: 'theme', theme: 'dark' }), __proto__: null, extra: 1 }
    expect(readToFrame(data)).toEqual({ type: 'theme', theme: 'dark' })
  })
})
