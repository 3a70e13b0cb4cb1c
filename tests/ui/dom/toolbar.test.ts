import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toolbar, verticalList } from '../../../src/ui/dom/toolbar.ts'

let root: HTMLElement
let end: () => void

function get(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  document.activeElement?.dispatchEvent(event)
  return event.defaultPrevented
}

function stops(): string[] {
  return [...root.querySelectorAll<HTMLElement>('[id]')]
    .filter(({ tabIndex, id }) => tabIndex === 0 && id !== 'inside' && id !== 'root')
    .map(({ id }) => id)
}

beforeEach(() => {
  document.body.innerHTML = `<div id="root" dir="ltr"><button id="back" disabled></button>
    <button id="play"></button><input id="one" type="radio" name="a" checked /><input id="two" type="radio" name="a" />
    <input id="date" type="text" value="31 March" /><select id="list"><option>a</option></select>
    <details open><summary id="menu"></summary><div class="panel"><button id="inside"></button></div></details></div>`
  root = get('root')
  end = toolbar(root, '#play')
})

afterEach(() => {
  end()
  document.body.replaceChildren()
})

describe('a row of controls', () => {
  test('is one stop, and what a menu has opened keeps its own', () => {
    expect(stops()).toEqual(['play'])
    expect(get('inside').tabIndex).toBe(0)
  })

  test('is left and entered again where it was', () => {
    get('play').focus()
    for (const id of ['one', 'two', 'date', 'list', 'menu', 'menu']) {
      press('ArrowRight')
      expect(document.activeElement?.id).toBe(id)
      expect(stops()).toEqual([id])
    }
    press('Home')
    expect(stops()).toEqual(['play'])
    press('ArrowLeft')
    expect(stops()).toEqual(['play'])
    press('End')
    expect(stops()).toEqual(['menu'])
  })

  test('is gone through without choosing anything in passing', () => {
    get('one').focus()
    expect(press('ArrowRight')).toBe(true)
    expect(root.querySelector<HTMLInputElement>('#one')?.checked).toBe(true)
    expect(press('ArrowDown')).toBe(false)
    expect(document.activeElement?.id).toBe('two')
  })

  test('lets the caret of a field go to its ends first', () => {
    const date = get('date')
    if (!(date instanceof HTMLInputElement)) throw new Error('no field')
    date.focus()
    date.setSelectionRange(3, 3)
    expect(press('ArrowRight')).toBe(false)
    expect(press('Home')).toBe(false)
    date.setSelectionRange(8, 8)
    press('ArrowRight')
    expect(document.activeElement?.id).toBe('list')
    date.focus()
    date.setSelectionRange(0, 8)
    press('ArrowLeft')
    expect(document.activeElement?.id).toBe('two')
  })

  test('goes the other way where words run from right to left', () => {
    root.style.direction = 'rtl'
    get('play').focus()
    press('ArrowLeft')
    expect(document.activeElement?.id).toBe('one')
  })

  test.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    'leaves keys with %o alone',
    (more) => {
      get('play').focus()
      expect(press('ArrowRight', more)).toBe(false)
      expect(document.activeElement?.id).toBe('play')
    },
  )

  test('has a stop whatever comes, goes or is switched off', async () => {
    get('play').focus()
    get('play').setAttribute('disabled', '')
    await vi.waitFor(() => expect(stops()).toEqual(['one']))
    get('one').remove()
    await vi.waitFor(() => expect(stops()).toEqual(['two']))
    const late = document.createElement('button')
    late.id = 'late'
    root.append(late)
    await vi.waitFor(() => expect(late.tabIndex).toBe(-1))
  })
})

describe('a list of buttons', () => {
  test('is one stop, with Up and Down from one to the next, and Left and Right for nobody', () => {
    end()
    root.innerHTML = '<button id="a"></button><button id="b"></button><button id="c"></button>'
    end = verticalList(root)
    expect(stops()).toEqual(['a'])
    get('a').focus()
    for (const [key, id] of [
      ['ArrowDown', 'b'],
      ['ArrowDown', 'c'],
      ['ArrowDown', 'c'],
      ['ArrowUp', 'b'],
      ['Home', 'a'],
      ['End', 'c'],
    ] as const) {
      press(key)
      expect(document.activeElement?.id).toBe(id)
      expect(stops()).toEqual([id])
    }
    expect(press('ArrowLeft')).toBe(false)
  })
})
