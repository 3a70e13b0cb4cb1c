import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createList, eventsInDocument } from '../../../src/islands/list/list.ts'
import type { Intent } from '../../../src/scene/shared/intent.ts'

const MARKUP = `
  <li data-day><ol>
    <li data-event><article id="call">
      <h3><a href="?event=call#call">The call</a></h3>
      <p>They spoke.</p>
      <ul class="claims"><li id="call--claim">Said <a href="#s1-4">4</a></li></ul>
      <ul class="related"><li><a href="#strike">The strike</a></li></ul>
      <p class="more"><a href="events/call/#notes">Notes</a></p>
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
    { moreFailed: 'Not had.' },
  )
})

afterEach(() => vi.unstubAllGlobals())

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

  test.each(['h3 a', '.more a'])('%s with a modifier key opens as any link does', (selector) => {
    expect(click(selector, { ctrlKey: true })).toBe(true)
    expect(sent).toEqual([])
  })

  test('to the notes is followed here, without selecting anything', async () => {
    const fetched = vi.fn<typeof fetch>(() => new Promise(() => undefined))
    vi.stubGlobal('fetch', fetched)
    expect(click('.more a')).toBe(false)
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce())
    expect(sent).toEqual([])
  })
})

test('the document tells the title of each event and all its words, none glued to the next', () => {
  const events = eventsInDocument(element)
  expect([...events.keys()]).toEqual(['call', 'strike'])
  expect(events.get('call')?.title).toBe('The call')
  const words = events.get('call')?.words ?? ''
  expect(words).toContain('They spoke.')
  expect(words.split(/\s+/)).toEqual(expect.arrayContaining(['call', 'spoke.', '4', 'Notes']))
})
