import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { told, toursOf, untold } from '../../../src/core/model/tours.ts'

const aStep = fc.record(
  {
    title: fc.string(),
    text: fc.string({ minLength: 1 }),
    event: fc.string(),
    notes: fc.string({ minLength: 1 }),
  },
  { requiredKeys: ['title', 'text'] },
)
const aPath = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}$/),
  title: fc.string(),
  summary: fc.string(),
  steps: fc.array(aStep, { minLength: 1, maxLength: 5 }),
})
const somePaths = fc.uniqueArray(aPath, { selector: ({ id }) => id, maxLength: 3 })

describe('a tour and what its steps say, sent apart', () => {
  test.prop([somePaths])('are the same tour once both are there', (paths) => {
    const tours = toursOf({ paths })
    expect(paths.map(untold).map((path) => told(path, tours))).toEqual(paths)
  })

  test.prop([aPath])('have nothing in the outline of what is said, and all else', (path) => {
    for (const [at, step] of untold(path).steps.entries()) {
      const { text: _text, notes: _notes, ...rest } = path.steps[at] ?? { text: '' }
      expect(step).toEqual({ ...rest, text: '' })
    }
  })

  test.prop([aPath, somePaths])('leave a tour that carries its words as it is', (path, others) => {
    expect(told(path, toursOf({ paths: others }))).toBe(path)
  })
})
