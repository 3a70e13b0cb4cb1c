import { describe, expect, test } from 'vitest'
import { asksHeight, heightForms, hintsOf } from '../../../src/features/embed/frameForms.ts'

const nobody = { pymId: null, secret: null }
const pym = { pymId: 'graphic-1', secret: null }
const blog = { pymId: null, secret: 'a1B2' }

describe('the hints of a host', () => {
  test.each([
    ['?mode=embed', '', nobody],
    ['?mode=embed&initialWidth=600&childId=graphic-1', '', pym],
    ['', '#?secret=a1B2', blog],
    ['', '#secret=a1B2', blog],
    ['?childId=<b>', '#?secret=a%20b', nobody],
    [`?childId=${'a'.repeat(101)}`, '#%', nobody],
  ])('in %j and %j', (query, hash, expected) => {
    expect(hintsOf(query, hash)).toEqual(expected)
  })
})

describe('a height is told', () => {
  test('to whoever listens, in the two forms that need no name', () => {
    expect(heightForms(640, nobody)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      { subject: 'lti.frameResize', height: 640 },
    ])
  })

  test('to pym.js and to WordPress under the name that they gave', () => {
    expect(heightForms(640, pym)).toContain('pymxPYMxgraphic-1xPYMxheightxPYMx640')
    expect(heightForms(640, blog)).toContainEqual({ message: 'height', value: 640, secret: 'a1B2' })
  })
})

describe('a host asks for the height', () => {
  test.each([
    [{ sentinel: 'amp', type: 'frames-init' }, nobody],
    ['pymxPYMxgraphic-1xPYMxwidthxPYMx600', pym],
    [{ message: 'ready', secret: 'a1B2' }, blog],
  ])('with %j', (data, hints) => {
    expect(asksHeight(data, hints)).toBe(true)
  })

  test.each([
    ['pymxPYMxanotherxPYMxwidthxPYMx600', pym],
    ['pymxPYMxnullxPYMxwidthxPYMx600', nobody],
    [{ message: 'ready', secret: 'other' }, blog],
    [{ message: 'ready', secret: null }, nobody],
    [{ sentinel: 'amp', type: 'send-consent' }, nobody],
    [null, nobody],
    [7, nobody],
  ])('but not with %j', (data, hints) => {
    expect(asksHeight(data, hints)).toBe(false)
  })
})
