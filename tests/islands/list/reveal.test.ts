import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepInStep } from '../../../src/features/reading/keepInStep.ts'
import { reveal } from '../../../src/islands/list/reveal.ts'

let list: HTMLElement
let item: HTMLElement

/** Browsers lay the page out; here the tests say where things are, in CSS px. */
function lay(element: HTMLElement, top: number, scrolled = { height: 0, inside: 0 }): void {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, 100))
  vi.spyOn(element, 'clientHeight', 'get').mockReturnValue(scrolled.height)
  vi.spyOn(element, 'scrollHeight', 'get').mockReturnValue(scrolled.inside)
}

function lessMotion(matches: boolean): void {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList)
}

beforeEach(() => {
  list = document.createElement('section')
  list.className = 'events'
  item = document.createElement('li')
  list.append(item)
  document.body.replaceChildren(list)
  lessMotion(false)
})

afterEach(() => {
  vi.restoreAllMocks()
  document.documentElement.removeAttribute('style')
  document.body.replaceChildren()
})

function scrollsOf(target: HTMLElement | Window): ScrollToOptions[] {
  const seen: ScrollToOptions[] = []
  const keep = (options?: ScrollToOptions | number) => {
    if (typeof options === 'object') seen.push(options)
  }
  vi.spyOn(target, 'scrollTo').mockImplementation(keep)
  return seen
}

test('a list that scrolls by itself brings the article to its top, and the page stays', () => {
  list.style.overflowY = 'auto'
  lay(list, 100, { height: 500, inside: 4000 })
  lay(item, 900)
  list.scrollTop = 50
  const [inList, inWindow] = [scrollsOf(list), scrollsOf(window)]
  reveal(item, false)
  expect(inList).toEqual([{ top: 50 + 900 - 100 - 8, behavior: 'smooth' }])
  expect(inWindow).toEqual([])
})

test.each([
  ['does not scroll', 'visible', 4000],
  ['has room for all', 'auto', 500],
])(
  'where the list %s the page itself does, by less than what sticks to its top',
  (_, overflow, inside) => {
    list.style.overflowY = overflow
    document.documentElement.style.scrollPaddingBlockStart = '240px'
    lay(list, 100, { height: 500, inside })
    lay(item, 900)
    const [inList, inWindow] = [scrollsOf(list), scrollsOf(window)]
    reveal(item, false)
    expect(inList).toEqual([])
    expect(inWindow).toEqual([{ top: window.scrollY + 900 - 240 - 8, behavior: 'smooth' }])
  },
)

test.each([
  ['at the opening of a link', true, false],
  ['for readers who want less motion', false, true],
])('it goes there at once %s', (_, isFirst, wantsLess) => {
  lessMotion(wantsLess)
  lay(item, 900)
  const seen = scrollsOf(window)
  reveal(item, isFirst)
  expect(seen.map(({ behavior }) => behavior)).toEqual(['instant'])
})

test('it never asks the browser to scroll all that is around the frame', () => {
  lay(item, 900)
  scrollsOf(window)
  const asked = vi.spyOn(item, 'scrollIntoView')
  reveal(item, false)
  expect(asked).not.toHaveBeenCalled()
})

describe('a list in step with the time', () => {
  beforeEach(() => {
    document.documentElement.classList.add('is-sticky')
    document.documentElement.style.scrollPaddingBlockStart = '240px'
  })
  afterEach(() => document.documentElement.classList.remove('is-sticky'))

  test.each([
    ['goes there at once while a drag goes on', false, 'instant'],
    ['goes there smoothly when it has settled', true, 'smooth'],
  ])('%s', (_, settled, behavior) => {
    lay(list, -500)
    lay(item, 900)
    const seen = scrollsOf(window)
    keepInStep(list, item, settled)
    expect(seen).toEqual([{ top: window.scrollY + 900 - 240 - 8, behavior }])
  })

  test('goes to its start where nothing is shown any more', () => {
    lay(list, -500)
    const seen = scrollsOf(window)
    keepInStep(list, null, false)
    expect(seen).toEqual([{ top: window.scrollY - 500 - 240 - 8, behavior: 'instant' }])
  })

  test.each([
    ['a page that is not yet scrolled to its list', 600, true],
    ['a page whose map does not stay in view', -500, false],
  ])('leaves %s where it is', (_, top, isSticky) => {
    document.documentElement.classList.toggle('is-sticky', isSticky)
    lay(list, top)
    lay(item, 900)
    const seen = scrollsOf(window)
    keepInStep(list, item, false)
    expect(seen).toEqual([])
  })
})
