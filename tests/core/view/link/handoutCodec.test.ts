import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_HANDOUT,
  HANDOUT_PAGES,
  HANDOUT_PARTS,
  HANDOUT_SCOPES,
} from '../../../../src/core/view/handout.ts'
import { handoutCodec } from '../../../../src/core/view/link/handoutCodec.ts'
import { readBy, writtenBy } from '../../../fixtures/reading.ts'

const handout = fc.record({
  include: fc
    .subarray([...HANDOUT_PARTS])
    .map((parts) => HANDOUT_PARTS.filter((part) => parts.includes(part))),
  scope: fc.constantFrom(...HANDOUT_SCOPES),
  pages: fc.constantFrom(...HANDOUT_PAGES),
})

describe('the handout of a link', () => {
  test.prop([handout])('is read as it was written', (one) => {
    expect(readBy(handoutCodec, writtenBy(handoutCodec, one))).toEqual({ value: one, told: [] })
  })

  it('is not written where it is the usual one, and is that where nothing is written', () => {
    expect(writtenBy(handoutCodec, DEFAULT_HANDOUT)).toBe('')
    expect(readBy(handoutCodec, '')).toEqual({ value: DEFAULT_HANDOUT, told: [] })
  })

  it('of titles alone says so', () => {
    expect(writtenBy(handoutCodec, { ...DEFAULT_HANDOUT, include: [] })).toBe('include=titles')
    expect(readBy(handoutCodec, 'include=titles').value?.include).toEqual([])
  })

  it('has its parts in their order, each once', () => {
    expect(readBy(handoutCodec, 'include=sources,map,sources').value?.include).toEqual([
      'map',
      'sources',
    ])
  })

  it('leaves out what it does not know, and tells each', () => {
    expect(readBy(handoutCodec, 'include=map,charts,titles,jokes')).toMatchObject({
      value: { include: ['map'] },
      told: ['include charts: include, dropped', 'include jokes: include, dropped'],
    })
  })

  it('is the usual one where it knows nothing of what is asked', () => {
    expect(readBy(handoutCodec, 'include=charts&scope=some&pages=two')).toEqual({
      value: DEFAULT_HANDOUT,
      told: [
        'include charts: include, dropped',
        'scope some: scope, default',
        'pages two: pages, default',
      ],
    })
  })
})
