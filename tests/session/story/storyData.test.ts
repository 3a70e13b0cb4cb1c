import { describe, expect, test } from 'vitest'
import { storyData } from '../../../src/session/story/storyData.ts'
import { anEvent, aStory } from '../../fixtures/build.ts'

const GROUND = { countries: [], waters: [], regions: { 'UA-59': [34, 51], XX: [0, 0] } } as const
const story = aStory({
  paths: [
    {
      id: 'tour',
      title: 'A tour',
      summary: 'Of one step.',
      steps: [{ title: 'A step', text: 'What it says.', notes: 'For presenters.' }],
    },
  ],
  events: [
    anEvent({
      title: 'A title',
      summary: 'A summary.',
      places: [{ place: 'sumy', role: 'area', note: 'A note.' }],
    }),
  ],
  places: [
    {
      id: 'sumy',
      name: 'Sumy Oblast',
      country: 'UA',
      coordinates: [34, 51],
      precision: 'region',
      region: 'UA-59',
      zone: 'Europe/Kyiv',
      note: 'About the place.',
      coordinateSource: 'An atlas.',
    },
  ],
})
const data = storyData(story, [], GROUND)

describe('what travels beside the document', () => {
  test('has no word that the document tells', () => {
    const text = JSON.stringify(data)
    for (const words of ['A title', 'A summary.', 'A note.', 'About the place.', 'An atlas.'])
      expect(text).not.toContain(words)
  })

  test('has each step of a tour, and not what it says', () => {
    expect(data.story.paths[0]?.steps).toEqual([{ title: 'A step', text: '' }])
    expect(JSON.stringify(data)).not.toMatch(/What it says|For presenters/)
  })

  test('has every event and place', () => {
    expect(data.story.events.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id))
    expect(data.story.places[0]).toMatchObject({ id: 'sumy', region: 'UA-59' })
  })

  test('has the areas that the places ask for and no others', () => {
    expect(Object.keys(data.basemapLabels.regions)).toEqual(['UA-59'])
  })
})
