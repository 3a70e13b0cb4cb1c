// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createNote } from '../../../src/features/time/createNote.ts'

test('a note describes its element in words that can change', () => {
  const element = document.createElement('div')
  document.body.replaceChildren(element)
  const tell = createNote(element, 'a-note')
  tell('Lines lead to two events.')
  const note = document.getElementById(element.getAttribute('aria-describedby') ?? '')
  expect(note?.textContent).toBe('Lines lead to two events.')
  tell('')
  expect(note?.textContent).toBe('')
})
