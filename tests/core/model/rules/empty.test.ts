import { describe, expect, it } from 'vitest'
import { checkStory } from '../../../../src/core/model/read/check.ts'
import { smallStory } from '../../../fixtures/storyFolder.ts'

const KNOWLEDGE = { wording: [], isInCountry: () => true }

function found(events: unknown): string[] {
  const files = { ...smallStory(), 'events.json': JSON.stringify({ events }) }
  return checkStory(files, KNOWLEDGE).problems.map((one) => `${one.file}: ${one.found}`)
}

describe('a story without events', () => {
  it('is told so, and not to remove all that no event refers to', () => {
    const told = found([])
    expect(told).toContain('events.json: no event')
    expect(told.filter((one) => one.includes('no event refers to'))).toEqual([])
  })

  it('is told of its faulty events alone, where it has such', () => {
    const told = found([{ id: 'A call' }])
    expect(told.length).toBeGreaterThan(0)
    expect(told).not.toContain('events.json: no event')
  })
})
