import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../build/checkData.ts'
import { formatProblem } from '../../src/core/json/problem.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const DATA = join(ROOT, 'data')
const SCHEMAS = 'schema'
const OURS = 'march-2025'
const stories = readdirSync(DATA).filter(
  (name) => name !== SCHEMAS && existsSync(join(DATA, name, 'story.json')),
)

it('there is a story', () => {
  expect(stories).toContain(OURS)
})

describe.each(stories)('%s', (name) => {
  const { story, problems } = checkFolder(ROOT, name)

  it('has no fault; ours not even a record that nothing needs', () => {
    const faults = problems.filter(({ severity }) => name === OURS || severity === 'error')
    expect(faults.map(formatProblem)).toEqual([])
  })

  it('bears the name of its folder, so that links to it can be told apart', () => {
    expect(story.id).toBe(name)
  })

  it('has all its events on its axis', () => {
    for (const { id, span } of story.events) {
      expect(span.end.latest, id).toBeGreaterThan(story.opens)
      expect(span.start.earliest, id).toBeLessThan(story.closes)
    }
  })

  it('tells each event at some place, on some source', () => {
    expect(story.events.length).toBeGreaterThan(0)
    for (const { id, places, sources } of story.events) {
      expect(places.length, id).toBeGreaterThan(0)
      expect(sources.length, id).toBeGreaterThan(0)
    }
  })

  it('names each kind in its own language', () => {
    for (const { id, label, plural } of story.kinds) {
      expect(label, id).toHaveProperty(story.language)
      expect(plural, id).toHaveProperty(story.language)
    }
  })
})
