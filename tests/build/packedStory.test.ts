import { expect, it } from 'vitest'
import { packStory, unpackStory } from '../../src/session/story/packedStory.ts'
import { storyData } from '../../src/session/story/storyData.ts'
import { march } from '../fixtures/readStory.ts'

it('the story that is unpacked is the story that was packed', () => {
  const basemapLabels = {
    countries: [{ id: 'UA', at: [31.6, 49.2], rank: 1, name: 'Ukraine' }],
    waters: [],
    regions: { 'UA-59': [34, 51] },
  } as const
  const data = storyData(march, [], basemapLabels)
  const there = JSON.parse(JSON.stringify(packStory(data))) as ReturnType<typeof packStory>
  expect(unpackStory(there)).toEqual(JSON.parse(JSON.stringify(data)))
})
