import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../build/checkData.ts'
import { formatProblem } from '../../src/core/json/problem.ts'
import { FAULTS, type Fault } from '../fixtures/faults.ts'
import { replaced, ROOT, SMALL_STORY, textOf, withCopy } from '../fixtures/storyFolder.ts'

const GOOD = ['first-call', 'night-attack', 'the-answer']

/** The number of the line on which a text begins that stands once in the file. */
function lineOf(whole: string, part: string): number {
  const at = whole.indexOf(part)
  if (at < 0 || (part.length > 1 && whole.includes(part, at + 1)))
    throw new Error(`lineOf(): the file must hold this once: ${part}`)
  return whole.slice(0, at).split('\n').length
}

function expectedLine(fault: Fault): number | undefined {
  return fault.text === null || fault.line === null ? undefined : lineOf(fault.text, fault.line)
}

function check(fault: Fault) {
  return withCopy(fault.file, fault.text, (folder) => checkFolder(ROOT, folder))
}

it('has nothing to say of the sound story', () => {
  const { story, problems } = checkFolder(ROOT, SMALL_STORY)
  expect(problems).toEqual([])
  expect(story.events.map(({ id }) => id)).toEqual(GOOD)
  expect(story.events.map(({ claims }) => claims.length)).toEqual([2, 1, 1])
})

describe.each(FAULTS)('$what', (fault) => {
  const { story, problems } = check(fault)
  const words = problems.map(formatProblem).join('\n')

  it('is found in its file, on its line, with a remedy', () => {
    const named = problems.filter(({ found }) => fault.found.test(found))
    expect(named, words).toHaveLength(1)
    expect(named[0]).toMatchObject({ file: fault.file, severity: 'error' })
    expect(named[0]?.line, words).toBe(expectedLine(fault))
    expect(named[0]?.remedy).toMatch(fault.remedy)
  })

  it('leaves every sound event in the story', () => {
    const lost = new Set(fault.lost)
    expect(story.events.map(({ id }) => id).sort()).toEqual(GOOD.filter((id) => !lost.has(id)))
  })
})

describe('a fault that others follow from', () => {
  it('is told once where a whole file is missing', () => {
    for (const file of [
      'sources.json',
      'actors.json',
      'places.json',
      'events.json',
      'story.json',
    ]) {
      const { problems } = withCopy(file, null, (folder) => checkFolder(ROOT, folder))
      const mine = problems.filter((problem) => problem.file === file)
      expect(mine.map(formatProblem)).toEqual([
        `${file}  error: found no such file; wanted the file ${file}. Add ${file} to the story's folder.`,
      ])
    }
  })

  it('points from the claim that it takes out to the record that must be mended', () => {
    const faulty = replaced(textOf('sources.json'), '"lang": "en"', '"lang": "English!"')
    const { story, problems } = withCopy('sources.json', faulty, (folder) =>
      checkFolder(ROOT, folder),
    )
    expect(story.events[0]?.claims).toEqual([])
    expect(problems.map(({ remedy }) => remedy)).toContain(
      'Fix the record "newspaper-0318" in sources.json.',
    )
  })
})

describe('npm run check:data', () => {
  async function run(...folders: string[]) {
    const child = spawn(process.execPath, ['scripts/check-data.mjs', ...folders], { cwd: ROOT })
    const [lines, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')])
    return { status: status as number, lines: lines.trim().split('\n') }
  }

  it.concurrent('ends well on the sound story, and counts it', async () => {
    const { status, lines } = await run(SMALL_STORY)
    expect(lines).toEqual([`${SMALL_STORY}: 3 events, 4 claims, 2 sources; nothing wrong`])
    expect(status).toBe(0)
  })

  it.concurrent('ends badly where one story is at fault, and prints file, line and remedy', async () => {
    const unknown = replaced(textOf('events.json'), '["newspaper-0320"]', '["newspaper-9999"]')
    const { status, lines } = await withCopy('events.json', unknown, (one) =>
      withCopy('events.json', '<html>', (other) => run(one, other, SMALL_STORY)),
    )
    expect(lines[0]).toBe(
      'events.json:71:23  error at events[1].claims[0].sources[0]: found the unknown id "newspaper-9999"; wanted an id from sources.json. Correct the spelling, or add "newspaper-9999" to sources.json.',
    )
    expect(lines[1]).toMatch(/3 events, 3 claims, 2 sources; 1 fault to fix$/)
    expect(lines[2]).toMatch(/^events\.json:1:1 {2}error: found "<html>"/)
    expect(lines.at(-1)).toMatch(/nothing wrong$/)
    expect(status).toBe(1)
  })

  it.concurrent('names the one line to fix, and counts those that only lack what it took out', async () => {
    const unread = replaced(
      textOf('events.json'),
      '"start": "2025-03-18T16:00"',
      '"start": "18.3."',
    )
    const { status, lines } = await withCopy('events.json', unread, (folder) => run(folder))
    expect(lines).toEqual([
      expect.stringMatching(
        /^events\.json:10:18 {2}error at events\[0\]\.when\.start: found "18\.3\."/,
      ),
      '2 more lines name something left out because of this, and are right again once this is fixed.',
      expect.stringMatching(/2 events, 2 claims, 2 sources; 1 fault to fix$/),
    ])
    expect(status).toBe(1)
  })
})
