import { describe, expect, it } from 'vitest'
import {
  otherWordsOf,
  withOtherWords,
  withoutOtherWords,
} from '../../../src/core/model/otherWords.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { storyData } from '../../../src/session/story/storyData.ts'
import { found } from '../../../src/scene/search/found.ts'
import { march } from '../../fixtures/readStory.ts'

const outline = outlineStory(march)
const lean = withoutOtherWords(outline)

describe('the words that only the search needs', () => {
  it('travel apart from the story, and are put back as they were', () => {
    expect(JSON.stringify(lean)).not.toMatch(/"(?:keywords|aliases)"/)
    expect(withOtherWords(lean, otherWordsOf(outline))).toEqual(outline)
  })

  it('are not in what the scripts are given at once', () => {
    const ground = { countries: [], waters: [], regions: {} }
    const { story } = storyData(march, [], ground)
    expect(JSON.stringify(story)).not.toMatch(/"(?:keywords|aliases)"/)
  })

  it('make findable what the lean story does not find', () => {
    const [id = '', [word = ''] = []] = Object.entries(otherWordsOf(outline).keywords)[0] ?? []
    const at = outline.events.findIndex((event) => event.id === id)
    expect(found(lean, word)?.has(at)).toBe(false)
    expect(found(withOtherWords(lean, otherWordsOf(outline)), word)?.has(at)).toBe(true)
  })

  it('leave the list of events alone where they hold no keywords', () => {
    const words = { ...otherWordsOf(outline), keywords: {} }
    expect(withOtherWords(lean, words).events).toBe(lean.events)
  })
})
