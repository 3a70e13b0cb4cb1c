import { describe, expect, it } from 'vitest'
import { DEFAULT_EMBED } from '../../../../src/core/view/embedOptions.ts'
import { knownOf } from '../../../../src/core/view/known.ts'
import { readView, writeView } from '../../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { twoCalls } from '../../../fixtures/twoCalls.ts'

const known = knownOf(twoCalls())

function frameOf(query: string) {
  const { view, problems } = readView(query, known)
  return { ...view.embed, problems: problems.map(({ param, done }) => `${param}: ${done}`) }
}

describe('how a frame looks', () => {
  it.each([
    ['accent=0B6B74', { accent: '#0b6b74' }],
    ['accent=%230b6b74', { accent: '#0b6b74' }],
    ['accent=17f', { accent: '#1177ff' }],
    ['lang=en-GB', { lang: 'en' }],
    ['static', { isStatic: true }],
    ['static=true', { isStatic: true }],
    ['static=0', { isStatic: false }],
    ['background=transparent', { isTransparent: true }],
    ['parts=timeline,map', { parts: ['map', 'timeline'] }],
    ['parts=list,list', { parts: ['list'] }],
  ])('%s', (query, expected) => {
    expect(frameOf(query)).toEqual({ ...DEFAULT_EMBED, ...expected, problems: [] })
  })

  it.each([
    ['accent=red', 'accent: default'],
    ['accent=12345', 'accent: default'],
    ['accent=url(x)', 'accent: default'],
    ['lang=uk', 'lang: default'],
    ['lang=constructor', 'lang: default'],
    ['static=maybe', 'static: default'],
    ['background=red', 'background: default'],
    ['parts=header', 'parts: default'],
    ['parts=header,controls', 'parts: default'],
  ])('%s is named, and the frame looks as usual', (query, problem) => {
    expect(frameOf(query)).toEqual({ ...DEFAULT_EMBED, problems: [problem] })
  })

  it('leaves out a part that nobody knows and keeps the others', () => {
    const { parts, problems } = frameOf('parts=map,film')
    expect(parts).toEqual(['map'])
    expect(problems).toEqual(['parts: dropped'])
  })

  it('is written in one order, without what is as usual', () => {
    const embed = { ...DEFAULT_EMBED, accent: '#0b6b74', isStatic: true }
    expect(writeView({ ...DEFAULT_VIEW, mode: 'embed', embed })).toBe(
      'mode=embed&static=1&accent=0b6b74',
    )
  })
})
