import { beforeEach, describe, expect, test } from 'vitest'
import { createList, eventsInDocument } from '../../../src/app/list/list.ts'
import type { Intent } from '../../../src/scene/intent.ts'

const MARKUP = `
  <li data-day><ol>
    <li data-event><article id="call">
      <h3><a href="?event=call#call">The call</a></h3>
      <p>They spoke.</p>
      <ul class="claims"><li id="call--claim">Said <a href="#s1-4">4</a></li></ul>
      <ul class="related"><li><a href="#strike">The strike</a></li></ul>
      <a class="out" href="https://example.org/#strike">A report</a>
    </article></li>
    <li data-event><article id="strike"><h3><a href="?event=strike#strike">A strike</a></h3></article></li>
  </ol></li>`

let element: HTMLElement
let sent: Intent[]

beforeEach(() => {
  element = document.createElement('ol')
  element.innerHTML = MARKUP
  document.body.replaceChildren(element)
  sent = []
  createList(
    element,
    (intent) => sent.push(intent),
    () => undefined,
  )
})

function click(selector: string, keys: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys })
  return element.querySelector(selector)?.dispatchEvent(event) ?? true
}

describe('a link in the list', () => {
  test.each([
    ['h3 a', 'call'],
    ['.related a', 'strike'],
  ])('%s selects its event', (selector, event) => {
    expect(click(selector)).toBe(false)
    expect(sent).toEqual([{ type: 'select', event }])
  })

  test.each(['.claims a', '.out'])('%s stays a link', (selector) => {
    expect(click(selector)).toBe(true)
    expect(sent).toEqual([])
  })

  test('with a modifier key opens as any link does', () => {
    expect(click('h3 a', { ctrlKey: true })).toBe(true)
    expect(sent).toEqual([])
  })
})

test('the document tells the title of each event and all its words', () => {
  const events = eventsInDocument(element)
  expect([...events.keys()]).toEqual(['call', 'strike'])
  expect(events.get('call')?.title).toBe('The call')
  expect(events.get('call')?.words).toContain('they spoke.')
})
