import { describe, expect, it } from 'vitest'
import { readStoryHeader } from '../../../../src/core/model/read/storyHeader.ts'
import { parseJson } from '../../../../src/core/json/json.ts'
import type { Ids } from '../../../../src/core/model/read/knownIds.ts'
import { textOf } from '../../../fixtures/storyFolder.ts'

const GOOD = JSON.parse(textOf('story.json')) as Record<string, unknown>
const NONE: Ids = { sound: new Set(), faulty: new Set(), isReadable: true }
const FAR = { id: 'far', title: 'Far', bbox: [-80, 10, 60, 70], lanes: ['talks', 'words'] }
const NEAR = { id: 'near', title: 'Near', holds: 'strikes', bbox: [20, 43, 42, 55], main: true }
const STEP = { title: 'A step', text: 'It happens.' }

function framesOf(frames: readonly unknown[], changes: Record<string, unknown> = {}) {
  const text = JSON.stringify({ ...GOOD, paths: [], ...changes, frames }, null, 2)
  const known = { kinds: NONE, actors: NONE, places: NONE, sources: NONE, events: NONE }
  const { frame, problems } = readStoryHeader(parseJson('story.json', text), [], known)
  return { frames: frame.frames, paths: frame.paths, problems }
}

describe('the maps of a story', () => {
  it('are none where story.json declares none: one map of its bbox tells it all', () => {
    expect(framesOf([])).toMatchObject({ frames: [], problems: [] })
  })

  it('are read in the order written, with lanes and the main one', () => {
    const { frames, problems } = framesOf([FAR, NEAR])
    expect(problems).toEqual([])
    expect(frames).toEqual([
      {
        id: 'far',
        title: 'Far',
        holds: null,
        bbox: FAR.bbox,
        lanes: FAR.lanes,
        roles: null,
        isMain: false,
      },
      {
        id: 'near',
        title: 'Near',
        holds: 'strikes',
        bbox: NEAR.bbox,
        lanes: null,
        roles: null,
        isMain: true,
      },
    ])
  })

  it('have the first as the main one where none is said to be', () => {
    const { frames, problems } = framesOf([FAR, { ...NEAR, main: false }])
    expect(problems).toEqual([])
    expect(frames.map(({ isMain }) => isMain)).toEqual([true, false])
  })

  it.each([
    ['an id twice', [FAR, { ...NEAR, id: 'far' }], 'frames[1].id', /a second time/],
    [
      'a box without a size',
      [FAR, { ...NEAR, bbox: [42, 43, 20, 55] }],
      'frames[1].bbox',
      /42, 43/,
    ],
    [
      'south and north swapped',
      [{ ...FAR, bbox: [-80, 70, 60, 10] }, NEAR],
      'frames[0].bbox',
      /70/,
    ],
    ['one map alone', [NEAR], 'frames', /one map/],
    ['three maps', [FAR, NEAR, { ...FAR, id: 'third' }], 'frames', /3 maps/],
    ['an unknown lane', [{ ...FAR, lanes: ['war'] }, NEAR], 'frames[0].lanes[0]', /war/],
    ['an id with capitals', [{ ...FAR, id: 'Far' }, NEAR], 'frames[0].id', /Far/],
  ])('with %s are told of at their line, and the story has one map', (_, frames, path, found) => {
    const read = framesOf(frames)
    expect(read.frames).toEqual([])
    const [problem] = read.problems
    expect(problem).toMatchObject({ file: 'story.json', path })
    expect(`${problem?.found}`).toMatch(found)
    expect(problem?.line).toBeGreaterThan(1)
  })

  it('with two main ones are told of, and the first of them is', () => {
    const { frames, problems } = framesOf([{ ...FAR, main: true }, NEAR])
    expect(problems).toMatchObject([{ path: 'frames[1].main' }])
    expect(frames.map(({ isMain }) => isMain)).toEqual([true, false])
  })
})

describe('the map of a step', () => {
  const paths = (frame: string) => [
    { id: 'a-path', title: 'A path', summary: 'What it shows.', steps: [{ ...STEP, frame }] },
  ]

  it('is one of the maps', () => {
    const read = framesOf([FAR, NEAR], { paths: paths('far') })
    expect(read.problems).toEqual([])
    expect(read.paths[0]?.steps).toMatchObject([{ frame: 'far' }])
  })

  it('is told of where there is no such map', () => {
    const read = framesOf([FAR, NEAR], { paths: paths('fra') })
    expect(read.problems).toMatchObject([{ path: 'paths[0].steps[0].frame', found: '"fra"' }])
    expect(read.paths[0]?.steps).toHaveLength(1)
  })
})
