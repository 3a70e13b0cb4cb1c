import { describe, expect, it } from 'vitest'
import { createPilot, type Pilot } from '../../src/map/pilot.ts'
import type { Camera } from '../../src/view/view.ts'

const FROM: Camera = { center: [30, 50], zoom: 4 }
const GOAL: Camera = { center: [-77, 39], zoom: 3 }

function flying(): Pilot {
  const pilot = createPilot({ reducedMotion: () => false, changed: () => {}, moved: () => {} })
  pilot.resize({ width: 800, height: 500 })
  pilot.cut(FROM)
  pilot.fly(GOAL, 'story')
  return pilot
}

describe('a flight', () => {
  it('goes on as long as its frames come in time', () => {
    const pilot = flying()
    for (let time = 0; time <= 600; time += 200) expect(pilot.frame(time)).toBe(true)
    expect(pilot.camera()).not.toEqual(GOAL)
    expect(pilot.frame(900)).toBe(false)
    expect(pilot.camera()).toEqual(GOAL)
  })

  it('that a slow device cannot show is a cut: it is there with the second frame', () => {
    const pilot = flying()
    expect(pilot.frame(0)).toBe(true)
    expect(pilot.frame(400)).toBe(false)
    expect(pilot.camera()).toEqual(GOAL)
    expect(pilot.isMoving()).toBe(false)
  })
})
