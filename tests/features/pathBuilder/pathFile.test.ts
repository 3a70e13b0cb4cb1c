import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readPathFile, writePathFile } from '../../../src/features/pathBuilder/pathFile.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const [first, second] = story.events
const read = (value: unknown) => readPathFile('path.json', JSON.stringify(value), story)
const PATH = {
  id: 'mine',
  title: 'Mine',
  summary: 'Two',
  steps: [{ title: 'One', text: 'Line', event: first?.id }],
}

describe('a path in a file', () => {
  it('comes back as it was saved', () => {
    const own = {
      title: 'Two calls & <b>more</b>',
      steps: [
        { event: first?.id ?? '', title: 'A title', text: 'A line' },
        { event: second?.id ?? '', title: 'Another', text: 'Another line' },
      ],
    }
    expect(readPathFile('path.json', writePathFile(own, story), story)).toEqual({
      path: own,
      problems: [],
    })
  })

  it.each([
    ['a step without an event', { ...PATH, steps: [{ title: 'a', text: 'b' }] }, /steps\[0\]/],
    [
      'an event of another story',
      { ...PATH, steps: [{ title: 'a', text: 'b', event: 'moon' }] },
      /steps\[0\]\.event: found "moon"; wanted the id of an event/,
    ],
    ['no title', { ...PATH, title: undefined }, /wanted "title". Add "title"/],
    ['no steps', { ...PATH, steps: [] }, /at least one step/],
    ['a name that no path has', { ...PATH, html: '<b>' }, /Remove "html"/],
    [
      'more steps than a lesson has',
      { ...PATH, steps: Array.from({ length: 31 }, () => PATH.steps[0]) },
      /31 steps; wanted at most 30/,
    ],
  ])('with %s is refused, with place and remedy', (_, value, says) => {
    const { path, problems } = read(value)
    expect(path).toBeNull()
    expect(problems.join('\n')).toMatch(says)
  })

  it('that is no JSON says on which line', () => {
    expect(readPathFile('path.json', '{\n"id": }', story).problems[0]).toMatch(/^path\.json:2:/)
  })

  test.prop([fc.string(), fc.json()])('nothing in a file makes it throw', (text, json) => {
    for (const one of [text, json]) expect(readPathFile('path.json', one, story).path).toBeNull()
  })
})
