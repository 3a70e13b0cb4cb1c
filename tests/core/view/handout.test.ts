import { describe, expect, it } from 'vitest'
import { DEFAULT_HANDOUT } from '../../../src/core/view/handout.ts'
import { knownOf } from '../../../src/core/view/known.ts'
import { HANDOUT_PRESET_NAMES, presetOf, setPreset } from '../../../src/core/view/handoutPresets.ts'
import { includePart, setPages, setScope } from '../../../src/core/view/setHandout.ts'
import { readView, writeView } from '../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()

function opened(query: string) {
  const { view, problems } = readView(query, knownOf(story))
  return { ...view.handout, problems: problems.map(({ param, found }) => `${param}: ${found}`) }
}

describe('what a link says of a handout', () => {
  it.each([
    ['', DEFAULT_HANDOUT],
    ['include=', DEFAULT_HANDOUT],
    ['include=sources,map', { ...DEFAULT_HANDOUT, include: ['map', 'sources'] }],
    ['include=titles', { ...DEFAULT_HANDOUT, include: [] }],
    ['scope=all', { ...DEFAULT_HANDOUT, scope: 'all' }],
    ['pages=event', { ...DEFAULT_HANDOUT, pages: 'event' }],
  ])('%s', (query, expected) => {
    expect(opened(query)).toEqual({ ...expected, problems: [] })
  })

  it.each([
    ['include=map,glossary', { include: ['map'], problems: ['include: glossary'] }],
    ['include=glossary', { include: DEFAULT_HANDOUT.include, problems: ['include: glossary'] }],
    ['scope=some', { scope: 'shown', problems: ['scope: some'] }],
    ['pages=few', { pages: 'filled', problems: ['pages: few'] }],
  ])('%s leaves out what there is not, and says so', (query, expected) => {
    expect(opened(query)).toMatchObject(expected)
  })

  it('a link to the usual handout does not name its parts', () => {
    expect(writeView({ ...DEFAULT_VIEW, mode: 'handout' })).toBe('mode=handout')
  })
})

describe('choosing what is printed', () => {
  it('a part comes back to its place', () => {
    const without = includePart(DEFAULT_VIEW, 'map', false)
    expect(without.handout.include).not.toContain('map')
    expect(includePart(without, 'map', true)).toEqual(DEFAULT_VIEW)
  })

  it('what is in already changes nothing', () => {
    expect(includePart(DEFAULT_VIEW, 'map', true)).toBe(DEFAULT_VIEW)
  })

  it('a path is chosen by its id, and one that the story lacks changes nothing', () => {
    const chosen = setScope(story, DEFAULT_VIEW, 'path', 'two-calls')
    expect(chosen).toMatchObject({ path: 'two-calls', step: 0, handout: { scope: 'path' } })
    expect(setScope(story, DEFAULT_VIEW, 'path', 'nowhere')).toBe(DEFAULT_VIEW)
  })

  it('all events are chosen without touching the time shown', () => {
    const until = { ...DEFAULT_VIEW, time: { mode: 'up-to', at: 'earliest' } } as const
    const { handout, ...rest } = setScope(story, until, 'all')
    expect(handout.scope).toBe('all')
    expect(rest).toMatchObject({ time: until.time })
  })

  it.each(HANDOUT_PRESET_NAMES)(
    '%s by its name: a link holds it, and it is known again',
    (name) => {
      const path = setScope(story, { ...DEFAULT_VIEW, mode: 'handout' }, 'path', 'two-calls')
      const view = setPreset(path, name)
      expect(view.handout.scope).toBe('path')
      const { view: again } = readView(writeView(view), knownOf(story))
      expect(again.handout).toEqual(view.handout)
      expect(presetOf(again.handout)).toBe(name)
    },
  )

  it('what has no name is none of them', () => {
    expect(presetOf(DEFAULT_VIEW.handout)).toBeNull()
    expect(presetOf(setPages(setPreset(DEFAULT_VIEW, 'short'), 'event').handout)).toBeNull()
  })
})
