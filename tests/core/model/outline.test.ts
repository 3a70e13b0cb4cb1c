import { describe, expect, it } from 'vitest'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { smallStory } from '../../fixtures/storyFolder.ts'

const { story } = read(smallStory())
const outline = outlineStory(story)

describe('the outline of a story', () => {
  it('leaves out the words that the document carries', () => {
    const text = JSON.stringify(outline)
    const [event] = story.events
    expect(event?.summary).toBeTruthy()
    for (const words of [
      event?.summary,
      event?.claims[0]?.text,
      event?.quotes[0]?.text,
      story.method[0],
      story.credit,
      story.sources[0]?.url,
      story.dek,
      story.eras[0]?.text,
      story.places[0]?.coordinateSource,
    ])
      expect(text).not.toContain(words)
  })

  it('keeps what every scene needs, as it was', () => {
    for (const [index, event] of outline.events.entries())
      expect(story.events[index]).toMatchObject(event)
    expect(outline.events[0]).toMatchObject({
      speakers: ['envoy', 'minister'],
      standings: ['stated', 'disputed'],
    })
    expect(outline.paths).toEqual(story.paths)
    expect(outline.actors[0]).toEqual({ id: 'envoy', name: 'The envoy' })
    expect(outline.places.map(({ id }) => id)).toEqual(['kyiv', 'sumy-oblast', 'washington'])
  })
})
