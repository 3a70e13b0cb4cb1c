import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepFocus } from '../../../src/ui/dom/keepFocus.ts'

let changed: () => void = () => {}

function get(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

async function settled(): Promise<void> {
  changed()
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}

beforeAll(() => {
  keepFocus((change) => {
    changed = change
  })
})

beforeEach(() => {
  document.body.innerHTML = `<header><button id="filter"></button><div id="chips"><button id="one"></button>
    <button id="two"></button><button id="clear"></button></div><button id="share"></button></header>
    <main><a id="link" href="#x"></a><div id="part" data-heir="#share"><button id="close"></button></div></main>`
})

describe('the focus', () => {
  test.each([
    ['one', ['one'], 'two'],
    ['clear', ['clear'], 'two'],
    ['clear', ['chips'], 'share'],
    ['share', ['share'], 'clear'],
    ['close', ['part'], 'share'],
    ['close', ['close'], 'share'],
  ])('of %s goes, with %o gone, to %s', async (focused, gone, heir) => {
    get(focused).focus()
    for (const id of gone) get(id).remove()
    await settled()
    expect(document.activeElement?.id).toBe(heir)
  })

  test('goes on when what has it is switched off', async () => {
    get('one').focus()
    get('one').setAttribute('disabled', '')
    await settled()
    expect(document.activeElement?.id).toBe('two')
  })

  test('skips what cannot have it', async () => {
    get('one').focus()
    get('two').setAttribute('disabled', '')
    get('one').remove()
    await settled()
    expect(document.activeElement?.id).toBe('clear')
  })

  test('comes back after what a press has loaded replaced the button', async () => {
    get('one').focus()
    get('one').click()
    await new Promise((done) => setTimeout(done, 60))
    get('one').remove()
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('two'))
  })

  test('goes with a link to where it leads', async () => {
    const part = document.createElement('section')
    part.id = 'x'
    document.body.append(part)
    location.hash = '#x'
    get('link').focus()
    get('link').blur()
    await settled()
    expect(document.activeElement).toBe(part)
    location.hash = ''
  })

  test('is let go of by a press beside it', async () => {
    get('one').focus()
    get('one').blur()
    await settled()
    expect(document.activeElement).toBe(document.body)
    get('one').remove()
    await settled()
    expect(document.activeElement).toBe(document.body)
  })
})
