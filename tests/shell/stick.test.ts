import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stickPictures } from '../../src/shell/stick.ts'

const root = document.documentElement
const sizes = { map: 0, time: 0 }

/** CSS px. */
let width: number
let watched: Element[]
let changeSize: () => void

function boxOf(part: keyof typeof sizes): HTMLElement {
  const element = document.createElement('section')
  vi.spyOn(element, 'offsetHeight', 'get').mockImplementation(() => sizes[part])
  return element
}

function lay(map: number, time: number, room: number): void {
  Object.assign(sizes, { map, time })
  vi.stubGlobal('innerHeight', room)
}

beforeEach(() => {
  width = 390
  watched = []
  changeSize = () => undefined
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: width <= Number.parseInt(query.slice(12)) }) as MediaQueryList,
  )
  class Observer {
    constructor(listener: () => void) {
      changeSize = listener
    }
    observe(element: Element): void {
      watched.push(element)
    }
  }
  vi.stubGlobal('ResizeObserver', Observer)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  root.classList.remove('is-sticky')
  root.removeAttribute('style')
})

function stuck(): boolean {
  return root.classList.contains('is-sticky')
}

function told(name: string): string {
  return root.style.getPropertyValue(name)
}

describe('map and scrubber', () => {
  test('stick to the top of a narrow page, and their sizes are told to the style sheet', () => {
    lay(240, 90, 640)
    const map = boxOf('map')
    const foot = map.appendChild(document.createElement('div'))
    foot.className = 'map-foot'
    vi.spyOn(foot, 'offsetTop', 'get').mockReturnValue(200)
    stickPictures(map, boxOf('time'))
    expect(stuck()).toBe(true)
    expect(['--map-height', '--map-foot', '--slim'].map(told)).toEqual(['240px', '200px', '90px'])
  })

  test.each([
    ['that leaves half of the window with the least of a map', 162, 500, true],
    ['that leaves less', 163, 500, false],
  ])('a scrubber %s: %s of %s px is %s', (_, time, room, isSticky) => {
    lay(400, time, room)
    stickPictures(boxOf('map'), boxOf('time'))
    expect(stuck()).toBe(isSticky)
  })

  test.each([
    ['is at hand where the rest suffices to read', 430, 1024, true],
    ['scrolls away from a low window', 431, 1024, false],
  ])('the map of a tablet %s: %s of %s px', (_, map, room, isSticky) => {
    width = 999
    lay(map, 400, room)
    stickPictures(boxOf('map'), boxOf('time'))
    expect(stuck()).toBe(isSticky)
  })

  test('cover nothing on a wide page', () => {
    width = 1000
    lay(240, 90, 640)
    stickPictures(boxOf('map'), boxOf('time'))
    expect(stuck()).toBe(false)
  })

  test('are measured anew when either of them or the window changes', () => {
    lay(240, 90, 640)
    const [map, time] = [boxOf('map'), boxOf('time')]
    stickPictures(map, time)
    expect(watched).toEqual([map, time])
    lay(240, 300, 640)
    changeSize()
    expect(stuck()).toBe(false)
    lay(240, 300, 1200)
    window.dispatchEvent(new Event('resize'))
    expect(stuck()).toBe(true)
  })
})

test('says of the controls of time that one of their menus is open, and when none is any more', () => {
  const time = boxOf('time')
  const menu = time.appendChild(document.createElement('details'))
  stickPictures(boxOf('map'), time)
  const turn = (isOpen: boolean): boolean => {
    menu.open = isOpen
    menu.dispatchEvent(new Event('toggle'))
    return time.classList.contains('has-open')
  }
  expect([turn(true), turn(false)]).toEqual([true, false])
})
