import { expect, test } from 'vitest'
import { directionOf } from '../../src/text/direction.ts'

test.each([
  ['en', 'ltr'],
  ['uk-UA', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['FA', 'rtl'],
  ['arn', 'ltr'],
])('a page in %s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
