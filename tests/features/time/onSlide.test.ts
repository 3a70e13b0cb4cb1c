import { expect, test, vi } from 'vitest'
import { onSlide } from '../../../src/features/time/onSlide.ts'

function slider() {
  const input = document.createElement('input')
  input.type = 'range'
  input.value = '50'
  const tell = vi.fn<(settled: boolean) => void>()
  onSlide(input, tell)
  /** What a browser does: the key, then its own step, then the key's release. */
  const press = (key: string, held: KeyboardEventInit = {}) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, ...held }))
    input.value = '49'
    input.dispatchEvent(new Event('input'))
    input.dispatchEvent(new Event('change'))
    input.dispatchEvent(new KeyboardEvent('keyup', { key, ...held }))
  }
  return { input, tell, press }
}

test('a slider tells what a key has done to it, while it moves and at rest', () => {
  const { input, tell, press } = slider()
  press('ArrowLeft')
  expect(tell.mock.calls).toEqual([[false], [true]])
  expect(input.value).toBe('49')
})

test.each(['altKey', 'ctrlKey', 'metaKey'])('with %s a key leaves it where it was', (held) => {
  const { input, tell, press } = slider()
  press('ArrowLeft', { [held]: true })
  expect(tell).not.toHaveBeenCalled()
  expect(input.value).toBe('50')
})

test('a pointer moves it while Ctrl is held, and after such a key', () => {
  const { input, tell } = slider()
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true }))
  input.dispatchEvent(new Event('input'))
  expect(tell).toHaveBeenCalledTimes(1)
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true }))
  input.dispatchEvent(new Event('pointerdown'))
  input.dispatchEvent(new Event('input'))
  expect(tell).toHaveBeenCalledTimes(2)
})

test.each(['pointercancel', 'lostpointercapture', 'blur', 'contextmenu', 'pointermove'])(
  'a drag that ends with %s alone is settled, once',
  (end) => {
    const { input, tell } = slider()
    input.dispatchEvent(new Event('pointerdown'))
    input.dispatchEvent(new Event('input'))
    const unpressed = new PointerEvent(end, { buttons: 0 })
    input.dispatchEvent(unpressed)
    input.dispatchEvent(unpressed)
    expect(tell.mock.calls).toEqual([[false], [true]])
  },
)
