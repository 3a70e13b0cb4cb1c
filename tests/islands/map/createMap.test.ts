import { afterEach, describe, expect, it, vi } from 'vitest'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { mapSvg } from '../../../src/islands/map/svg/mapSvg.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { anEvent, aStory, at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'
import { aBasemap, someRegions, someWords } from './stand.ts'
import { press, stage, stageIn, type Stage } from './stage.ts'

let current: Stage | null = null
afterEach(() => {
  current?.close()
  current = null
})

function open(...options: Parameters<typeof stage>): Stage {
  current = stage(...options)
  return current
}

describe('the map', () => {
  it('is a labelled region that the keyboard reaches', () => {
    const { host } = open()
    expect(host.getAttribute('role')).toBe('region')
    expect(host.getAttribute('aria-label')).toBe('Map of the events')
    expect(host.tabIndex).toBe(0)
  })

  it('shows the SVG at once', () => {
    const { host } = open()
    expect(host.dataset['painter']).toBe('svg')
    expect(host.querySelector('[data-layer="land"]')?.getAttribute('d')).toBe(
      aBasemap.layers.land?.path,
    )
  })

  it('draws a step of time at once, and asks for no frame in which nothing would move', async () => {
    const { marks, show } = open()
    await new Promise((done) => requestAnimationFrame(done))
    const before = marks().length
    const frame = vi.spyOn(globalThis, 'requestAnimationFrame')
    show({ time: { mode: 'up-to', at: at('2025-03-18T23:00') } })
    expect(marks().length).toBeLessThan(before)
    expect(frame).not.toHaveBeenCalled()
    frame.mockRestore()
  })

  it('writes nothing at all for a step of time in which nothing happens', () => {
    const { host, show } = open()
    show({ time: { mode: 'up-to', at: at('2025-03-25T10:00') } })
    const watcher = new MutationObserver(() => undefined)
    watcher.observe(host, { attributes: true, childList: true, characterData: true, subtree: true })
    show({ time: { mode: 'up-to', at: at('2025-03-25T10:01') } })
    expect(watcher.takeRecords()).toEqual([])
    show({ time: { mode: 'up-to', at: at('2025-03-18T23:00') } })
    expect(watcher.takeRecords().length).toBeGreaterThan(0)
  })

  it('leaves nothing behind when it is destroyed, and can be made again', () => {
    const { host, island, close } = open()
    island.destroy()
    expect(host.querySelectorAll('.map-mark, .map-label, .map-control, .map-hint')).toHaveLength(0)
    const again = stageIn(host)
    expect(again.marks().length).toBeGreaterThan(3)
    expect(host.querySelectorAll('.map-base')).toHaveLength(1)
    expect(host.querySelectorAll('.map-controls')).toHaveLength(1)
    again.close()
    close()
  })

  it('adopts the prerendered SVG and reads its basemap from it', () => {
    const story = twoCalls()
    const host = document.createElement('div')
    document.body.append(host)
    const { markup } = mapSvg(
      story.bbox,
      (size) => mapScene(story, DEFAULT_VIEW, size),
      aBasemap,
      someRegions,
      someWords,
    )
    host.innerHTML = markup
    const sheet = host.querySelector('.map-base')
    current = stageIn(host, { basemap: null })
    expect(host.querySelectorAll('.map-base')).toHaveLength(1)
    expect(host.querySelector('.map-base')).toBe(sheet)
    expect(host.querySelectorAll('.map-box, a.map-button')).toHaveLength(0)
    expect(sheet?.querySelector('[data-layer="land"]')?.getAttribute('d')).toBe(
      aBasemap.layers.land?.path,
    )
  })
})

describe('marks', () => {
  it('are buttons named after place and events, in the order of time', () => {
    const { marks } = open()
    const names = marks().map((mark) => mark.getAttribute('aria-label') ?? '')
    expect(names.map((name) => name.split(/[:,]/)[0])).toEqual([
      'Moscow',
      'Washington',
      'Kyiv',
      'Helsinki',
    ])
    expect(names[0]).toBe('Moscow: Trump and Putin speak')
  })

  it('send a selection when they hold one event', () => {
    const { markAt, sent } = open()
    markAt('Moscow').click()
    expect(sent).toContainEqual({ type: 'select', event: 'trump-putin-call' })
  })

  it('keep their element and the focus while the time is scrubbed', () => {
    const { markAt, show } = open()
    const mark = markAt('Washington')
    mark.focus()
    show({ time: { mode: 'up-to', at: Date.UTC(2025, 2, 18, 20) } })
    expect(markAt('Washington')).toBe(mark)
    expect(document.activeElement).toBe(mark)
  })

  it('go when a filter takes their events away', () => {
    const { marks, show } = open()
    show({ kinds: ['strike'] })
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Sumy Oblast/),
    ])
  })

  it('tell by an attribute which is selected', () => {
    const { markAt, show } = open()
    show({ event: 'trump-putin-call' })
    expect(markAt('Moscow').getAttribute('aria-current')).toBe('true')
    expect(markAt('Helsinki').hasAttribute('aria-current')).toBe(false)
  })
})

describe('several events at one place', () => {
  it('open as an ordered list in time order, with the focus in it', async () => {
    const { host, markAt } = open()
    const mark = markAt('Washington')
    mark.click()
    await vi.dynamicImportSettled()
    const titles = [...host.querySelectorAll('.map-panel ol .map-panel-title')].map(
      (one) => one.textContent,
    )
    expect(titles).toEqual(['Trump and Putin speak', 'Trump and Zelenskyy speak for an hour'])
    expect(mark.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement?.textContent).toContain('Trump and Putin speak')
  })

  it('are reached by arrow keys, which do not move the map then', async () => {
    const { markAt, sent } = open()
    markAt('Washington').click()
    await vi.dynamicImportSettled()
    press('ArrowDown')
    expect(document.activeElement?.textContent).toContain('Trump and Zelenskyy')
    press('ArrowDown')
    expect(document.activeElement?.textContent).toContain('Trump and Zelenskyy')
    press('Home')
    expect(document.activeElement?.textContent).toContain('Trump and Putin')
    expect(sent.filter(({ type }) => type === 'camera')).toEqual([])
  })

  it('send a selection when one is picked', async () => {
    const { host, markAt, sent } = open()
    markAt('Washington').click()
    await vi.dynamicImportSettled()
    host.querySelector<HTMLElement>('[data-event="trump-zelenskyy-call"]')?.click()
    expect(sent).toContainEqual({ type: 'select', event: 'trump-zelenskyy-call' })
  })

  it('close with Escape and give the focus back', async () => {
    const { host, markAt } = open()
    const mark = markAt('Washington')
    mark.click()
    await vi.dynamicImportSettled()
    press('Escape')
    expect(host.querySelector('.map-panel')).toBeNull()
    expect(mark.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(mark)
  })

  it('stay open, with the focus, while the scene changes', async () => {
    const { host, markAt, show } = open()
    markAt('Washington').click()
    await vi.dynamicImportSettled()
    show({ event: 'trump-zelenskyy-call' })
    expect(host.querySelectorAll('.map-panel')).toHaveLength(1)
    expect(host.querySelector('[aria-current] .map-panel-title')?.textContent).toContain(
      'Zelenskyy',
    )
    expect(host.querySelector('.map-panel')?.contains(document.activeElement)).toBe(true)
  })

  it('close when only one of them is left', async () => {
    const { host, markAt, show } = open()
    markAt('Washington').click()
    await vi.dynamicImportSettled()
    show({ actors: ['putin'] })
    expect(host.querySelector('.map-panel')).toBeNull()
  })
})

it('lists what has no fixed place on a unplaced of its own', async () => {
  const story = aStory({
    events: [
      anEvent(),
      anEvent({ id: 'aboard', places: [{ place: 'air-force-one', role: 'speaker' }] }),
    ],
  })
  const { host, sent } = open({}, story)
  const unplaced = host.querySelector<HTMLElement>('.map-unplaced-button')
  expect(unplaced?.textContent).toBe('No fixed place: 1')
  unplaced?.click()
  await vi.dynamicImportSettled()
  host.querySelector<HTMLElement>('[data-event="aboard"]')?.click()
  expect(sent).toContainEqual({ type: 'select', event: 'aboard' })
})
