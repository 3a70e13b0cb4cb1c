import { describe, expect, it } from 'vitest'
import { checkStory } from '../../../../src/core/model/read/check.ts'
import { byPlace } from '../../../../src/core/json/problem.ts'
import { replaced, smallStory } from '../../../fixtures/storyFolder.ts'

const FILES = smallStory()
const KNOWLEDGE = { wording: [{ word: 'spoke', instead: '"talked"' }], isInCountry: () => true }

describe('checkStory', () => {
  const events = replaced(String(FILES['events.json']), '"kind": "strike"', '"kind": "nothing"')
  const places = replaced(String(FILES['places.json']), '"id": "kyiv"', '"id": "kiiv"')
  const { story, problems } = checkStory(
    { ...FILES, 'events.json': events, 'places.json': places },
    KNOWLEDGE,
  )

  it('tells what reading finds and what the rules find', () => {
    const paths = problems.map(({ path }) => path)
    expect(paths).toContain('events[1].kind')
    expect(paths).toContain('events[0].places[1].place')
    expect(paths).toContain('events[0].places')
    expect(paths).toContain('events[0].summary')
  })

  it('tells it in the order of the files', () => {
    expect(problems).toEqual([...problems].sort(byPlace))
    expect(problems.length).toBeGreaterThan(3)
  })

  it('gives the story all the same', () => {
    expect(story.events.map(({ id }) => id)).toEqual(['first-call', 'the-answer'])
  })

  it('throws on nothing, not even on no files', () => {
    expect(checkStory({}, KNOWLEDGE).problems).toHaveLength(5)
  })

  describe('what a rule finds where a part was left out', () => {
    const toldOf = (from: string, to: string) => {
      const text = replaced(String(FILES['events.json']), from, to)
      const told = checkStory({ ...FILES, 'events.json': text }, KNOWLEDGE).problems
      return told.map(({ path, isEcho = false }) => `${path}${isEcho ? ' (echo)' : ''}`)
    }

    it('is an echo of the fault in it: a call with an unknown caller is told once', () => {
      const told = toldOf('"who": ["envoy"]', '"who": ["envy"]')
      expect(told).toContain('events[0].places[0].who[0]')
      expect(told).toContain('events[0].places (echo)')
    })

    it('is told where the fault is beside it', () => {
      const told = toldOf('"actors": ["envoy"', '"actors": ["envy"')
      expect(told).toContain('events[0].actors[0]')
      expect(told).toContain('events[0].summary')
    })
  })
})
