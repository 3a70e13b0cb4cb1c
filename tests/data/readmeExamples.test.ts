import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../src/cli/folder.ts'
import { countFile } from '../../src/core/model/casualties.ts'
import { claimFile, figure } from '../../src/core/model/claim.ts'
import { eventFile } from '../../src/core/model/event.ts'
import { formatProblem } from '../../src/core/json/problem.ts'
import { read } from '../../src/core/model/read/read.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const STORY = 'march-2025'
const examples = [
  ...readFileSync(join(ROOT, 'data/README.md'), 'utf8').matchAll(/^```json\n([^]*?)^```/gm),
].map(([, written = '']): unknown => JSON.parse(written))

const [example, count, claim, number] = examples

describe('the examples of data/README.md', () => {
  it('are an event, a count, a claim and its figure, of the shapes that the files take', () => {
    expect(examples).toHaveLength(4)
    expect(v.is(eventFile, example)).toBe(true)
    expect(v.is(countFile, count)).toBe(true)
    expect(v.is(claimFile, claim)).toBe(true)
    expect(v.is(figure, number)).toBe(true)
  })

  it('hold an event that passes the check in its story', () => {
    const files = readFolder(ROOT, STORY)
    const { id } = v.parse(eventFile, example)
    const { events } = v.parse(
      v.looseObject({ events: v.array(v.looseObject({ id: v.string() })) }),
      JSON.parse(String(files['events.json'])),
    )
    expect(events.map((event) => event.id)).toContain(id)
    const text = JSON.stringify({
      events: events.map((event) => (event.id === id ? example : event)),
    })
    const { problems } = read({ ...files, 'events.json': text })
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(formatProblem)).toEqual([])
  })
})
