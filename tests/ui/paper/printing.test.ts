import { afterEach, expect, test } from 'vitest'
import { drawForPaper } from '../../../src/ui/paper/printing.ts'

const root = document.documentElement

afterEach(() => root.classList.remove('is-printing'))

test('the pictures are drawn for the sheet while printing, and for the screen again after it', () => {
  const drawn: ('sheet' | 'screen')[] = []
  drawForPaper(() => drawn.push(root.classList.contains('is-printing') ? 'sheet' : 'screen'))
  expect(drawn).toEqual([])
  window.dispatchEvent(new Event('beforeprint'))
  expect(drawn).toEqual(['sheet'])
  window.dispatchEvent(new Event('afterprint'))
  expect(drawn).toEqual(['sheet', 'screen'])
  window.dispatchEvent(new Event('beforeprint'))
  expect(drawn).toEqual(['sheet', 'screen', 'sheet'])
})

test('on paper a way to more has the whole address of the page', () => {
  document.body.innerHTML =
    '<p class="more"><a href="https://example.org/events/call/#notes"></a></p>'
  drawForPaper(() => undefined)
  window.dispatchEvent(new Event('beforeprint'))
  const link = document.querySelector<HTMLElement>('.more > a')
  expect(link?.dataset['address']).toBe('https://example.org/events/call/')
})
