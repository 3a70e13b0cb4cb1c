import { describe, expect, it } from 'vitest'
import { read } from '../../../../src/core/model/read/read.ts'
import { stepsRule } from '../../../../src/core/model/rules/steps.ts'
import { smallStory } from '../../../fixtures/storyFolder.ts'
import { said, theProblem } from './context.ts'

const FILES = smallStory()
const FAR = { id: 'far', title: 'Far', bbox: [-85, 15, 60, 66] }
const NEAR = { id: 'near', title: 'Near', bbox: [28, 44, 42, 54], main: true }

/** The small story with a tour of this one step, and with these maps. */
function stepOf(step: Readonly<Record<string, unknown>>, frames: readonly unknown[] = []) {
  const path = { id: 'one', title: 'One', summary: 'One step.' }
  const paths = [{ ...path, steps: [{ title: 'A step', text: 'It happens.', ...step }] }]
  const file = JSON.parse(String(FILES['story.json'])) as Record<string, unknown>
  const maps = frames.length === 0 ? {} : { frames }
  const story = JSON.stringify({ ...file, paths, ...maps }, null, 2)
  const result = read({ ...FILES, 'story.json': story })
  return { ...result, wording: [], isInCountry: () => true }
}

describe('the map of a step', () => {
  it('is right where it shows the places of the event, or asks for nothing', () => {
    expect(said(stepsRule, stepOf({ event: 'first-call' }))).toEqual([])
    expect(said(stepsRule, stepOf({ event: 'first-call', camera: [-85, 15, 62, 66] }))).toEqual([])
    const strike = { event: 'night-attack', camera: [30, 48, 40, 53] }
    expect(said(stepsRule, stepOf(strike, [FAR, NEAR]))).toEqual([])
  })

  it.each([
    ['outside', [0, 40, 20, 60]],
    ['at the very edge', [34.79, 48, 40, 53]],
  ])('is at fault where a place of the event is %s', (_, camera) => {
    const problem = theProblem(stepsRule, stepOf({ event: 'night-attack', camera }))
    expect(problem).toMatchObject({ file: 'story.json', path: 'paths[0].steps[0].camera' })
    expect(problem.found).toContain('"sumy-oblast"')
  })

  it('is the one on which the event lies', () => {
    const answer = { event: 'the-answer' }
    const problem = theProblem(stepsRule, stepOf(answer, [FAR, NEAR]))
    expect(problem).toMatchObject({ path: 'paths[0].steps[0].event' })
    expect(problem.remedy).toContain('"frame"')
    expect(said(stepsRule, stepOf({ ...answer, frame: 'far' }, [FAR, NEAR]))).toEqual([])
  })

  it('does not have to show what lies on the other map', () => {
    const call = { event: 'first-call', camera: [30, 48, 40, 53] }
    expect(said(stepsRule, stepOf(call, [FAR, NEAR]))).toEqual([])
  })

  it('is not spoken of while the story is at fault', () => {
    const context = stepOf({ event: 'no-such-event', camera: [0, 40, 20, 60] })
    expect(context.problems).not.toEqual([])
    expect(said(stepsRule, context)).toEqual([])
  })
})
