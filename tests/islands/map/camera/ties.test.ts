import { describe, expect, it } from 'vitest'
import { tiesOf, type Placed } from '../../../../src/islands/map/camera/ties.ts'
import { homeCamera } from '../../../../src/scene/map/camera/homeCamera.ts'
import { FRAMES } from '../../../fixtures/twoFrames.ts'

const [FAR, NEAR] = FRAMES
const SMALL = { width: 300, height: 220 }
const LARGE = { width: 500, height: 400 }

function placed(left: number, top: number, isMain: boolean): Placed {
  const [frame, size] = isMain ? [NEAR, LARGE] : [FAR, SMALL]
  return { left, top, size, camera: homeCamera(frame, size) }
}

function numbers(path: string): number[] {
  return (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
}

describe('the ties of two maps', () => {
  it('lead from the outline to the near corners of the main map', () => {
    const { outline, lines } = tiesOf(placed(300, 26, true), placed(0, 26, false))
    expect(numbers(outline)).toHaveLength(8)
    expect(lines).toMatch(/L300 26M.*L300 426$/)
  })

  it('are no lines where the page reads from right to left: they would cross the other map', () => {
    const { outline, lines } = tiesOf(placed(0, 26, true), placed(500, 26, false))
    expect(outline).not.toBe('')
    expect(lines).toBe('')
  })

  it('are an outline alone where the maps do not adjoin', () => {
    const { outline, lines } = tiesOf(placed(0, 300, true), placed(0, 26, false))
    expect(outline).not.toBe('')
    expect(lines).toBe('')
  })

  it('are none where the main map shows more than the other, or one is hidden', () => {
    const wide = { ...placed(300, 26, true), camera: { center: [0, 20], zoom: 0 } as const }
    expect(tiesOf(wide, placed(0, 26, false))).toEqual({ outline: '', lines: '' })
    const hidden = { ...placed(0, 0, true), size: { width: 0, height: 0 } }
    expect(tiesOf(hidden, placed(0, 26, false))).toEqual({ outline: '', lines: '' })
  })
})
