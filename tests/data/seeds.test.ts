import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../build/checkData.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const { story } = checkFolder(ROOT, 'march-2025')
const claims = story.events.flatMap((event) => event.claims)
const actors = new Set(story.actors.map(({ id }) => id))
const sources = new Set(story.sources.map(({ id }) => id))
const seeds = Array.from({ length: 50 }, (_, index) => `sc-${String(index + 1).padStart(2, '0')}`)

describe('the 50 claims of the two articles that the story began with', () => {
  it.each(seeds)('%s is carried by a claim with its speaker, standing and source', (seed) => {
    const carriers = claims.filter((claim) => claim.seeds?.includes(seed))
    expect(carriers.length).toBeGreaterThan(0)
    for (const { by, standing, sources: cited } of carriers) {
      expect(by.every((id) => actors.has(id)) && by.length > 0).toBe(true)
      expect(cited.every((id) => sources.has(id)) && cited.length > 0).toBe(true)
      expect(standing).not.toBe('')
    }
  })

  it('and no other: an id beyond them is a slip', () => {
    const named = new Set(claims.flatMap((claim) => claim.seeds ?? []))
    expect([...named].sort()).toEqual(seeds)
  })
})
