import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stickPictures } from '../../src/app/stick.ts'

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

function stuck(): [boolean, string] {
  return [root.classList.contains('is-sticky'), root.style.getPropertyValue('--stuck')]
}

describe('map and scrubber', () => {
  test('stick to the top of a narrow page, and what they cover is told to the style sheet', () => {
    lay(240, 90, 640)
    stickPictures(boxOf('map'), boxOf('time'))
    expect(stuck()).toEqual([true, '330px'])
    expect(root.style.getPropertyValue('--map-height')).toBe('240px')
  })

  test.each([
    ['two thirds of the window', 330, 500, true],
    ['more than that', 331, 500, false],
  ])('of %s stick: %s of %s px is %s', (_, height, room, isSticky) => {
    lay(height, 0, room)
    stickPictures(boxOf('map'), boxOf('time'))
    expect(stuck()).toEqual([isSticky, isSticky ? `${height}px` : '0px'])
  })

  test.each([
    ['is at hand where the rest suffices to read', 430, 1024, true],
    ['scrolls away from a low window', 431, 1024, false],
  ])('the map of a tablet %s: %s of %s px', (_, map, room, isSticky) => {
    width = 999
    lay(map, 400, room)
    stickPictures(boxOf('map'), boxOf('time'))
    expect(stuck()).toEqual([isSticky, isSticky ? `${map}px` : '0px'])
  })

  test('cover nothing on a wide page', () => {
    width = 1000
    lay(240, 90, 640)
    stickPictures(boxOf('map'), boxOf('time'))
    expect(stuck()).toEqual([false, '0px'])
  })

  test('are measured anew when either of them or the window changes', () => {
    lay(240, 90, 640)
    const [map, time] = [boxOf('map'), boxOf('time')]
    stickPictures(map, time)
    expect(watched).toEqual([map, time])
    lay(240, 300, 640)
    changeSize()
    expect(stuck()).toEqual([false, '0px'])
    lay(240, 300, 1200)
    window.dispatchEvent(new Event('resize'))
    expect(stuck()).toEqual([true, '540px'])
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
