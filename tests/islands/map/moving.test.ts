import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Intent } from '../../../src/scene/shared/intent.ts'
import type { Camera } from '../../../src/core/view/view.ts'
import { press, stage, type Stage } from './stage.ts'

let current: Stage | null = null
afterEach(() => {
  current?.close()
  current = null
  vi.useRealTimers()
})

function open(): Stage {
  current = stage()
  return current
}

type CameraIntent = Extract<Intent, { type: 'camera' }>

function cameras(sent: readonly Intent[]): CameraIntent[] {
  return sent.filter((intent): intent is CameraIntent => intent.type === 'camera')
}

function last(sent: readonly Intent[]): Camera | null | undefined {
  return cameras(sent).at(-1)?.camera
}

function drag(host: HTMLElement, dx: number): void {
  const at = (type: string, x: number): void =>
    void host.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerType: 'mouse',
        button: 0,
        buttons: 1,
        clientX: x,
        clientY: 100,
      }),
    )
  at('pointerdown', 200)
  at('pointermove', 200 + dx / 2)
  at('pointermove', 200 + dx)
  at('pointerup', 200 + dx)
}

function viewBox(host: HTMLElement): string | null | undefined {
  return host.querySelector('.map-lines')?.getAttribute('viewBox')
}

describe('moving the map', () => {
  it('by keys pans and zooms, and says where it came to rest', () => {
    const { host, sent } = open()
    host.focus()
    press('+')
    const near = last(sent)
    press('ArrowRight')
    const east = last(sent)
    expect(cameras(sent).at(-1)?.settled).toBe(true)
    expect(east?.zoom).toBe(near?.zoom)
    expect(east?.center[0]).toBeGreaterThan(near?.center[0] ?? Infinity)
  })

  it('by buttons does the same, and home asks for the opening view', () => {
    const { host, sent } = open()
    const click = (action: string): void =>
      host.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()
    click('in')
    const near = last(sent)?.zoom ?? 0
    click('out')
    expect(near - (last(sent)?.zoom ?? 0)).toBeCloseTo(1)
    click('home')
    expect(cameras(sent).at(-1)).toEqual({ type: 'camera', camera: null, settled: true })
  })

  it.each([
    ['right', 'ArrowRight'],
    ['left', 'ArrowLeft'],
    ['up', 'ArrowUp'],
    ['down', 'ArrowDown'],
  ])('by the button %s goes where the key %s leads', (action, key) => {
    const { host, sent } = open()
    const click = (name: string): void =>
      host.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click()
    click('in')
    const from = last(sent)
    host.focus()
    press(key)
    const byKey = last(sent)
    click('move')
    click(action)
    const byButton = last(sent)
    const step = (one: typeof from, other: typeof from) =>
      [0, 1].map((at) => Math.sign(Math.round((other?.center[at] ?? 0) - (one?.center[at] ?? 0))))
    expect(step(from, byKey)).not.toEqual([0, 0])
    expect(step(byKey, byButton)).toEqual(step(from, byKey))
    expect(host.querySelector('[data-action="move"]')?.getAttribute('aria-expanded')).toBe('true')
  })

  it('goes home from the middle of a zoom, which then says no more', async () => {
    current = stage({ reducedMotion: () => false })
    const { host, sent } = current
    const click = (action: string): void =>
      host.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()
    const frame = (): Promise<void> =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
    click('in')
    await frame()
    expect(last(sent)).toBeTruthy()
    click('home')
    await frame()
    expect(cameras(sent).at(-1)).toEqual({ type: 'camera', camera: null, settled: true })
  })

  it('by a drag tells each step as unsettled and the end as settled', () => {
    const { host, sent } = open()
    drag(host, 100)
    expect(cameras(sent).map(({ settled }) => settled)).toEqual([false, false, true])
    expect(cameras(sent).at(-1)?.camera).toEqual(cameras(sent).at(-2)?.camera)
  })

  it('leaves a press on a mark to the mark', () => {
    const { markAt, sent } = open()
    drag(markAt('Moscow'), 100)
    expect(cameras(sent)).toEqual([])
  })

  it('leaves the wheel to the page and says how to zoom', () => {
    const { host, sent } = open()
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true })
    host.dispatchEvent(wheel)
    expect(wheel.defaultPrevented).toBe(false)
    expect(cameras(sent)).toEqual([])
    expect(host.querySelector('.map-hint')?.textContent).toBe('Use Ctrl and the wheel')
  })

  it('zooms with Ctrl and the wheel', () => {
    const { host, sent } = open()
    const turn = { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true }
    const wheel = new WheelEvent('wheel', turn)
    // happy-dom's WheelEvent drops the modifier keys that it is given.
    Object.defineProperty(wheel, 'ctrlKey', { value: true })
    host.dispatchEvent(wheel)
    expect(wheel.defaultPrevented).toBe(true)
    expect(last(sent)?.zoom).toBeGreaterThan(1.5)
  })

  it('leaves keys with Ctrl to the browser', () => {
    const { host, sent } = open()
    const key = new KeyboardEvent('keydown', {
      key: '+',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    })
    host.dispatchEvent(key)
    expect(key.defaultPrevented).toBe(false)
    expect(cameras(sent)).toEqual([])
  })
})

describe('a camera', () => {
  it('that the reader sent is not applied again when it comes back', () => {
    const { host, sent, show } = open()
    drag(host, 80)
    show({ camera: last(sent) ?? null })
    const before = cameras(sent).length
    const box = viewBox(host)
    show({ camera: last(sent) ?? null, event: 'trump-putin-call' })
    expect(viewBox(host)).toBe(box)
    expect(cameras(sent)).toHaveLength(before)
  })

  it('that was chosen elsewhere is gone to, without telling it back', () => {
    const { host, sent, show } = open()
    const box = viewBox(host)
    show({ camera: { center: [30, 50], zoom: 5 } })
    expect(viewBox(host)).not.toBe(box)
    expect(cameras(sent)).toEqual([])
  })

  it('that is chosen elsewhere waits while the reader holds the map', () => {
    const { host, show } = open()
    const point = (type: string, x: number): void =>
      void host.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerType: 'mouse',
          button: 0,
          buttons: 1,
          clientX: x,
          clientY: 9,
        }),
      )
    point('pointerdown', 100)
    point('pointermove', 160)
    show()
    const box = viewBox(host)
    show({ camera: { center: [30, 50], zoom: 5 } })
    expect(viewBox(host)).toBe(box)
    point('pointerup', 160)
  })
})

describe('a flight that is told to rest', () => {
  it('waits where it is until the next scene, and then goes on', () => {
    vi.useFakeTimers()
    current = stage({ reducedMotion: () => false })
    const { host, island, show } = current
    const camera: Camera = { center: [30, 50], zoom: 5 }
    show({ camera })
    vi.advanceTimersToNextFrame()
    vi.advanceTimersToNextFrame()
    island.rest()
    const resting = viewBox(host)
    vi.advanceTimersByTime(160)
    expect(viewBox(host)).toBe(resting)
    show({ camera })
    vi.advanceTimersToNextFrame()
    expect(viewBox(host)).not.toBe(resting)
  })
})
