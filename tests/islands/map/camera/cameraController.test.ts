import { describe, expect, it } from 'vitest'
import {
  createCameraController,
  type CameraController,
} from '../../../../src/islands/map/camera/cameraController.ts'
import type { Camera } from '../../../../src/core/view/view.ts'

const FROM: Camera = { center: [30, 50], zoom: 4 }
const GOAL: Camera = { center: [-77, 39], zoom: 3 }

function flying(): CameraController {
  const controller = createCameraController({
    reducedMotion: () => false,
    changed: () => {},
    moved: () => {},
  })
  controller.resize({ width: 800, height: 500 })
  controller.cut(FROM)
  controller.fly(GOAL, 'story')
  return controller
}

describe('a flight', () => {
  it('goes on as long as its frames come in time', () => {
    const controller = flying()
    for (let time = 0; time <= 600; time += 200) expect(controller.frame(time)).toBe(true)
    expect(controller.camera()).not.toEqual(GOAL)
    expect(controller.frame(900)).toBe(false)
    expect(controller.camera()).toEqual(GOAL)
  })

  it('that a slow device cannot show is a cut: it is there with the second frame', () => {
    const controller = flying()
    expect(controller.frame(0)).toBe(true)
    expect(controller.frame(400)).toBe(false)
    expect(controller.camera()).toEqual(GOAL)
    expect(controller.isMoving()).toBe(false)
  })
})
