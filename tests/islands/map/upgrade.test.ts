import { afterEach, describe, expect, it, vi } from 'vitest'
import { stage, stubGl, type Stage } from './stage.ts'

let current: Stage | null = null
afterEach(() => {
  current?.close()
  current = null
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function open(options: Parameters<typeof stage>[0]): Stage {
  current = stage(options)
  return current
}

function isSvgHidden(host: HTMLElement): boolean {
  return host.querySelector('.map-base')?.hasAttribute('data-hidden') ?? false
}

describe('WebGL', () => {
  it('is not fetched before the reader shows interest', async () => {
    const gl = stubGl()
    const { host } = open({ loadGl: gl.load, startGl: 'on-interest' })
    await Promise.resolve()
    expect(gl.calls).toEqual([])
    host.dispatchEvent(new Event('pointerenter'))
    await vi.waitFor(() => expect(gl.calls).toContain('create'))
  })

  it('starts once, however many signs there are', async () => {
    const gl = stubGl()
    const { host } = open({ loadGl: gl.load, startGl: 'on-interest' })
    for (const sign of ['pointerenter', 'pointerdown', 'keydown', 'focusin'])
      host.dispatchEvent(new Event(sign))
    await vi.waitFor(() => expect(gl.calls).toContain('create'))
    expect(gl.calls.filter((call) => call === 'create')).toHaveLength(1)
  })

  it('hides the SVG only when it has drawn', async () => {
    const gl = stubGl()
    const { host } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.waitFor(() => expect(gl.events).not.toBeNull())
    expect(isSvgHidden(host)).toBe(false)
    gl.events?.ready()
    expect(isSvgHidden(host)).toBe(true)
    expect(host.dataset['painter']).toBe('gl')
  })

  it('hears of a camera that is another, and of none that stays: it would draw all anew', async () => {
    const gl = stubGl()
    const { show } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.waitFor(() => expect(gl.calls).toContain('create'))
    const placed = () => gl.calls.filter((call) => call === 'place').length
    show({ event: 'trump-putin-call' })
    show({ event: null })
    expect(placed()).toBe(0)
    show({ camera: { center: [30, 50], zoom: 5 } })
    show({ camera: { center: [30, 50], zoom: 5 }, event: 'trump-putin-call' })
    expect(placed()).toBe(1)
  })

  it('lies under the overlay', async () => {
    const gl = stubGl()
    const { host } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.waitFor(() => expect(gl.options).not.toBeNull())
    const order = [...host.children].map((child) => child.getAttribute('class'))
    expect(order.slice(0, 3)).toEqual(['map-gl', 'map-base', 'map-lines'])
  })

  it('that cannot be fetched leaves the SVG as the map', async () => {
    const painters: string[] = []
    const { host, markAt, sent } = open({
      loadGl: () => Promise.reject(new Error('offline')),
      startGl: 'now',
      onPainter: (painter) => painters.push(painter),
    })
    await vi.waitFor(() => expect(painters).toEqual(['svg']))
    markAt('Moscow').click()
    expect(sent).toContainEqual({ type: 'select', event: 'trump-putin-call' })
    expect(host.querySelector('.map-gl')).toBeNull()
  })

  it('that throws at its start leaves the SVG as the map', async () => {
    const painters: string[] = []
    const { host } = open({
      loadGl: () =>
        Promise.resolve({
          createGl: () => {
            throw new Error('no WebGL2')
          },
        }),
      startGl: 'now',
      onPainter: (painter) => painters.push(painter),
    })
    await vi.waitFor(() => expect(painters).toEqual(['svg']))
    expect(isSvgHidden(host)).toBe(false)
  })

  it('that draws nothing in time is taken away', async () => {
    vi.useFakeTimers()
    const gl = stubGl()
    const { host } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.advanceTimersByTimeAsync(7999)
    expect(gl.calls).not.toContain('destroy')
    await vi.advanceTimersByTimeAsync(50)
    expect(gl.calls).toContain('destroy')
    expect(host.querySelector('.map-gl')).toBeNull()
    gl.events?.ready()
    expect(isSvgHidden(host)).toBe(false)
  })

  it('that is late on a machine that draws a frame a second is taken all the same', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) =>
      setTimeout(() => draw(performance.now()), 1000),
    )
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame))
    const gl = stubGl()
    const { host } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(gl.calls).not.toContain('destroy')
    gl.events?.ready()
    expect(isSvgHidden(host)).toBe(true)
  })

  it('whose code comes slowly still has its time to draw', async () => {
    vi.useFakeTimers()
    const gl = stubGl()
    const loadGl = () =>
      new Promise<Awaited<ReturnType<typeof gl.load>>>((done) => {
        setTimeout(() => done(gl.load()), 20_000)
      })
    const { host } = open({ loadGl, startGl: 'now' })
    await vi.advanceTimersByTimeAsync(27_000)
    expect(gl.calls).toContain('create')
    expect(gl.calls).not.toContain('destroy')
    gl.events?.ready()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(isSvgHidden(host)).toBe(true)
  })

  it('that loses its context gives way to the SVG and comes back when it can', async () => {
    const gl = stubGl()
    const { host } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.waitFor(() => expect(gl.events).not.toBeNull())
    gl.events?.ready()
    gl.events?.lost()
    expect(isSvgHidden(host)).toBe(false)
    gl.events?.ready()
    expect(isSvgHidden(host)).toBe(true)
  })

  it('that loses its context again and again is taken away', async () => {
    const gl = stubGl()
    const { host } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.waitFor(() => expect(gl.events).not.toBeNull())
    for (let loss = 0; loss < 5; loss++) {
      expect(gl.calls).not.toContain('destroy')
      gl.events?.ready()
      gl.events?.lost()
    }
    expect(gl.calls).toContain('destroy')
    gl.events?.ready()
    expect(isSvgHidden(host)).toBe(false)
  })

  it('that no longer draws, for its worker has ended, is taken away at the next camera', async () => {
    vi.useFakeTimers()
    const gl = stubGl()
    const { host, show } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.advanceTimersByTimeAsync(100)
    gl.events?.ready()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(isSvgHidden(host)).toBe(true)
    show({ camera: { center: [30, 50], zoom: 3 } })
    await vi.advanceTimersByTimeAsync(9000)
    expect(gl.calls).toContain('destroy')
    expect(isSvgHidden(host)).toBe(false)
  })

  it('that has no context is waited for, wherever the reader goes meanwhile', async () => {
    vi.useFakeTimers()
    const gl = stubGl()
    const { host, show } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.advanceTimersByTimeAsync(100)
    gl.events?.ready()
    gl.events?.lost()
    show({ camera: { center: [30, 50], zoom: 3 } })
    await vi.advanceTimersByTimeAsync(60_000)
    gl.events?.ready()
    expect(isSvgHidden(host)).toBe(true)
  })

  it('shows the SVG at the camera that the reader has gone to meanwhile', async () => {
    const gl = stubGl()
    const { host, show } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.waitFor(() => expect(gl.events).not.toBeNull())
    gl.events?.ready()
    show({ camera: { center: [30, 50], zoom: 3 } })
    gl.events?.lost()
    const boxes = ['.map-base', '.map-lines'].map((one) =>
      host.querySelector(one)?.getAttribute('viewBox'),
    )
    expect(boxes[0]).toBe(boxes[1])
  })

  it('is destroyed with the map', async () => {
    const gl = stubGl()
    const { island } = open({ loadGl: gl.load, startGl: 'now' })
    await vi.waitFor(() => expect(gl.events).not.toBeNull())
    island.destroy()
    expect(gl.calls.at(-1)).toBe('destroy')
  })
})

describe('the finer tier', () => {
  it('is fetched once, at the first view that needs it, and drawn by both painters', async () => {
    const gl = stubGl()
    let fetched = 0
    const finer = {
      basemap: {
        tier: 'detail',
        scale: 65536,
        layers: { land: { kind: 'area', path: 'M0 0l9 0 0 9z' } },
      },
      regions: { scale: 65536, areas: { 'UA-59': { path: 'M1 1l9 0 0 9z' } } },
    } as const
    const { host, show } = open({
      loadGl: gl.load,
      startGl: 'now',
      loadDetail: () => {
        fetched += 1
        return Promise.resolve(finer)
      },
    })
    await vi.waitFor(() => expect(gl.events).not.toBeNull())
    expect(fetched).toBe(0)
    show({ camera: { center: [30, 50], zoom: 5 } })
    show({ camera: { center: [31, 50], zoom: 5 } })
    await vi.waitFor(() => expect(gl.calls).toContain('refine'))
    expect(fetched).toBe(1)
    expect(host.querySelector('[data-layer="land"]')?.getAttribute('d')).toBe('M0 0l9 0 0 9z')
    expect(host.querySelector('.map-layers')?.getAttribute('transform')).toBe('scale(0.125)')
    expect(host.querySelector('#map-region-UA-59')?.getAttribute('d')).toBe('M1 1l9 0 0 9z')
  })
})
