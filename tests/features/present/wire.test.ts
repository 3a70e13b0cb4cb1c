import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/features/present/wire.ts'
import { lessonOfWindow, newLessonId, windowName } from '../../../src/features/present/windows.ts'

const SHOWN = {
  form: 'truceline-lesson-2',
  from: 'desk',
  type: 'shown',
  query: 'path=two-calls&step=3',
  blank: 'black',
  elapsed: 1_000,
  isAnswer: false,
}

describe('what one window hears of the other', () => {
  it('is what is shown, and nothing beside', () => {
    expect(readMessage({ ...SHOWN, more: '<b>' }, 'class')).toEqual({
      type: 'shown',
      query: SHOWN.query,
      blank: 'black',
      elapsed: 1_000,
      isAnswer: false,
    })
  })

  it.each([
    ['of another version', { form: 'truceline-lesson-1' }],
    ['of a window of the same role', { from: 'class' }],
    ['with a query that is no text', { query: 7 }],
    ['with a query longer than any link', { query: 'q'.repeat(8001) }],
    ['with a colour that no screen takes', { blank: 'red' }],
    ['that has gone on for no time', { elapsed: Number.NaN }],
    ['that has not begun', { elapsed: -1 }],
    ['that has gone on for ever', { elapsed: 1e308 }],
    ['that does not say whether it was asked for', { isAnswer: 'yes' }],
    ['that asks for something unknown', { type: 'close' }],
  ])('a message %s is not heard', (_, change) => {
    expect(readMessage({ ...SHOWN, ...change }, 'class')).toBeNull()
  })
})

describe('the name of a window', () => {
  it('says to which lesson it belongs, and as what', () => {
    const id = newLessonId()
    expect(lessonOfWindow(windowName('desk', id))).toEqual({ role: 'desk', id })
  })

  it.each(['', 'truceline-desk-', 'truceline-boss-0123456789abcdef', 'other'])(
    'that is “%s” belongs to none',
    (name) => {
      expect(lessonOfWindow(name)).toBeNull()
    },
  )
})
