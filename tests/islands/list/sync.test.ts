import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createList, type List } from '../../../src/islands/list/list.ts'
import type { Intent } from '../../../src/scene/shared/intent.ts'

const MARKUP = `
  <li data-day><ol>
    <li data-event><article id="call">
      <h3><a href="?event=call#call">The call</a></h3><details><summary>More</summary></details>
    </article></li>
    <li data-event><article id="strike">
      <h3><a href="?event=strike#strike">A strike</a></h3><details><summary>More</summary></details>
    </article></li>
  </ol></li>
  <li data-day><ol>
    <li data-event><article id="exchange">
      <h3><a href="?event=exchange#exchange">An exchange</a></h3>
    </article></li>
  </ol></li>`

const ALL = ['call', 'strike', 'exchange']

let element: HTMLElement
let list: List
let sent: Intent[]
let revealed: [string | undefined, boolean][]

function show(shown: readonly string[], selected: string | null = null): void {
  list.sync({ shown: new Set(shown), selected })
}

function visible(): string[] {
  const items = [...element.querySelectorAll<HTMLElement>('[data-event]')]
  const isHidden = (item: HTMLElement) => item.closest('[hidden]') !== null
  return items.filter((item) => !isHidden(item)).map((item) => item.firstElementChild?.id ?? '')
}

function days(): boolean[] {
  return [...element.querySelectorAll<HTMLElement>('[data-day]')].map(({ hidden }) => !hidden)
}

function marked(): (string | null)[] {
  const links = element.querySelectorAll('[aria-current="true"]')
  return [...links].map((link) => link.closest('article')?.id ?? null)
}

function isOpen(id: string): boolean {
  return element.querySelector(`#${id} details`)?.hasAttribute('open') === true
}

beforeEach(() => {
  element = document.createElement('ol')
  element.innerHTML = MARKUP
  document.body.replaceChildren(element)
  sent = []
  revealed = []
  list = createList(
    element,
    (intent) => sent.push(intent),
    (item, isFirst) => revealed.push([item.querySelector('article')?.id, isFirst]),
    { moreFailed: 'Not had.' },
  )
})

afterEach(() => {
  list.destroy()
  document.body.replaceChildren()
})

describe('showing and hiding', () => {
  test('the list shows the events of its scene alone', () => {
    show(['strike', 'exchange'])
    expect(visible()).toEqual(['strike', 'exchange'])
    show(['call', 'strike'])
    expect(visible()).toEqual(['call', 'strike'])
    show(ALL)
    expect(visible()).toEqual(ALL)
  })

  test('a day without an event is hidden with its heading', () => {
    show(['strike'])
    expect(days()).toEqual([true, false])
    show([])
    expect(days()).toEqual([false, false])
    show(['exchange'])
    expect(days()).toEqual([false, true])
  })

  test('an event that the document does not hold is passed over', () => {
    show(['call', 'no-such-event'], 'no-such-event')
    expect(visible()).toEqual(['call'])
    expect(marked()).toEqual([])
  })
})

describe('the selected event', () => {
  test('is marked as current, alone, and no longer when none is', () => {
    show(ALL, 'call')
    expect(marked()).toEqual(['call'])
    show(ALL, 'exchange')
    expect(marked()).toEqual(['exchange'])
    expect(element.querySelectorAll('.is-selected')).toHaveLength(1)
    show(ALL)
    expect(marked()).toEqual([])
    expect(element.querySelectorAll('.is-selected')).toHaveLength(0)
  })

  test('is open, and one that was opened stays so', () => {
    show(ALL, 'call')
    expect([isOpen('call'), isOpen('strike')]).toEqual([true, false])
    show(ALL, 'strike')
    expect([isOpen('call'), isOpen('strike')]).toEqual([true, true])
  })

  test('closed by the reader stays closed while other things change', () => {
    show(ALL, 'call')
    element.querySelector('#call details')?.removeAttribute('open')
    show(['call'], 'call')
    expect(isOpen('call')).toBe(false)
  })

  test('is brought to view once when it is selected, and told apart as the first', () => {
    show(ALL, 'call')
    show(['call'], 'call')
    show(ALL, 'strike')
    expect(revealed).toEqual([
      ['call', true],
      ['strike', false],
    ])
  })

  test('is not the first where the list opened without one', () => {
    show(ALL)
    show(ALL, 'call')
    expect(revealed).toEqual([['call', false]])
  })
})

test('after its end the links are links again', () => {
  list.destroy()
  const link = element.querySelector('h3 a')
  const click = new MouseEvent('click', { bubbles: true, cancelable: true })
  expect(link?.dispatchEvent(click)).toBe(true)
  expect(sent).toEqual([])
})
