import { afterEach, describe, expect, it } from 'vitest'
import { stage, type Stage } from './stage.ts'

let current: Stage | null = null
afterEach(() => {
  current?.close()
  current = null
})

const AROUND_SUMY = { camera: { center: [34.8, 50.9], zoom: 6 } } as const

function open(): Stage {
  current = stage()
  return current
}

function isHidden(mark: HTMLElement): boolean {
  return mark.parentElement?.style.visibility === 'hidden'
}

describe('a mark beyond the edge of the map', () => {
  it('is hidden, and there again as the map comes back', () => {
    const { show, markAt } = open()
    expect(isHidden(markAt('Washington'))).toBe(false)
    show(AROUND_SUMY)
    expect(isHidden(markAt('Washington'))).toBe(true)
    expect(isHidden(markAt('Sumy'))).toBe(false)
    show()
    expect(isHidden(markAt('Washington'))).toBe(false)
  })

  it('keeps the focus that it has, so that keys go on moving the map', () => {
    const { show, markAt } = open()
    markAt('Washington').focus()
    show(AROUND_SUMY)
    expect(isHidden(markAt('Washington'))).toBe(false)
    expect(isHidden(markAt('Moscow'))).toBe(true)
  })
})
