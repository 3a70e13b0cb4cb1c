import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { opensInPlace } from '../../../src/islands/list/inPlace.ts'
import { openNotes } from '../../../src/islands/list/notes.ts'

const CARD = `
  <article id="call"><h3>The call</h3><details open><summary>Who says what</summary>
    <p class="more"><a href="events/call/#notes">Notes</a></p>
    <ol class="sources"><li id="s1-4"><a href="https://example.org/4">Four</a>. A paper.</li>
    <li id="s1-5"><a href="https://example.org/5">Five</a>.</li></ol>
  </details></article>`

const NOTES = '<h2>Good to know</h2><ul class="notes"><li>The hour is not known.</li></ul>'
const SOURCES =
  '<ol class="sources"><li id="s1-4">Four. <small class="remark">Used for: the hour.</small></li></ol>'

const pageOf = (notes: string) =>
  `<!doctype html><head><style>p{}</style></head><main>${notes}${SOURCES}</main>`
const PAGE = pageOf(`<section id="notes" data-of="call">${NOTES}</section>`)

let asked: string[]

function answer(text: string, status = 200): void {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return Promise.resolve(new Response(text, { status }))
  })
}

function part<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector)
  if (!found) throw new Error(`There is no ${selector}`)
  return found
}

const link = () => part<HTMLAnchorElement>('.more > a')
const opened = () => vi.waitFor(() => part<HTMLDetailsElement>('details.more'))
const refused = () => vi.waitFor(() => part('.more [role="status"]'))

beforeEach(() => {
  asked = []
  document.body.innerHTML = CARD
})

afterEach(() => vi.unstubAllGlobals())

describe('notes that are asked for', () => {
  test('open where the link was, in its words, with the focus that it had', async () => {
    answer(PAGE)
    link().focus()
    openNotes(link(), 'Not had.')
    const details = await opened()
    expect(details.open).toBe(true)
    expect(details.querySelector('summary')?.textContent).toBe('Notes')
    expect(details.querySelector('h4')?.textContent).toBe('Good to know')
    expect(details.querySelector('ul.notes > li')?.textContent).toBe('The hour is not known.')
    expect(document.activeElement).toBe(details.querySelector('summary'))
  })

  test('take no focus from what the reader has turned to', async () => {
    answer(PAGE)
    openNotes(link(), 'Not had.')
    part<HTMLElement>('.sources a').focus()
    await opened()
    expect(document.activeElement?.textContent).toBe('Four')
  })

  test('tell what each source was used for, on the entry of that source', async () => {
    answer(PAGE)
    openNotes(link(), 'Not had.')
    await opened()
    expect(part('#s1-4').textContent).toBe('Four. A paper. Used for: the hour.')
    expect(part('#s1-5').textContent).toBe('Five.')
  })

  test('are fetched once, however quick the finger', async () => {
    answer(PAGE)
    openNotes(link(), 'Not had.')
    openNotes(link(), 'Not had.')
    await opened()
    expect(asked).toHaveLength(1)
    expect(String(asked[0])).toMatch(/events\/call\/#notes$/)
  })
})

describe('notes that cannot be had', () => {
  test.each([
    ['the host has no such page', pageOf(''), 404],
    ['the page is another one', pageOf('<section id="notes" data-of="strike"></section>'), 200],
    ['the page has no notes', pageOf('<p>Please log in.</p>'), 200],
    [
      'the notes hold what ours never do',
      pageOf('<section id="notes" data-of="call"><p onclick="x()">!</p></section>'),
      200,
    ],
  ])('leave the link a link that says why: %s', async (_, text, status) => {
    answer(text, status)
    expect(opensInPlace(link())).toBe(true)
    openNotes(link(), 'Not had.')
    expect((await refused()).textContent).toBe('Not had.')
    expect(link().getAttribute('href')).toBe('events/call/#notes')
    expect(opensInPlace(link())).toBe(false)
    expect(document.querySelector('.sources small')).toBeNull()
  })
})
