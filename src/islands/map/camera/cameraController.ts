import type { Point, Size } from '../../../scene/shared/camera.ts'
import type { Camera } from '../../../core/view/view.ts'
import { clampCamera, flight, pan, sameCamera, zoomAround, type Flight } from './cameraMoves.ts'

/** Who moves the camera: the reader by hand, or the story by a choice made elsewhere. */
export type Mover = 'reader' | 'story'

/** Holds the live camera and moves it, at most once per animation frame. */
export interface CameraController {
  readonly camera: () => Camera
  /** Whether the reader is moving it. */
  readonly isHeld: () => boolean
  /** Whether it is moving, whoever moves it. */
  readonly isMoving: () => boolean
  readonly resize: (size: Size) => void
  /** At once. */
  readonly cut: (camera: Camera) => void
  readonly fly: (camera: Camera, mover: Mover) => void
  readonly pan: (by: Point) => void
  readonly panStep: (by: Point) => void
  readonly zoom: (by: number, around: Point) => void
  readonly zoomStep: (by: number, around?: Point) => void
  /**
   * Stops the current move where it is, without reporting it: the reader wants the camera
   * elsewhere.
   */
  readonly letGo: () => void
  /** The current gesture has ended. */
  readonly settle: () => void
  /** Called each animation frame; returns whether another is wanted. `time` in ms. */
  readonly frame: (time: number) => boolean
}

export interface CameraControllerOptions {
  readonly reducedMotion: () => boolean
  /** The camera has changed and needs drawing: request a frame. */
  readonly changed: () => void
  /** The reader has moved it: `settled` at the end of the move. */
  readonly moved: (camera: Camera, settled: boolean) => void
}

/** Ms between two frames beyond which a flight is no longer perceived as motion. */
const SLOWEST_FRAME = 250

interface Way {
  readonly flight: Flight
  readonly goal: Camera
  readonly mover: Mover
  since: number | null
  /** When it was last drawn. */
  drawn: number
}

/**
 * See {@link CameraController}. A move by hand ends a flight; a step extends the current flight. On a device
 * too slow to show a flight the camera jumps, so that its frames do not hold up what comes next.
 */
export function createCameraController(options: CameraControllerOptions): CameraController {
  let camera: Camera = { center: [0, 0], zoom: 0 }
  let size: Size = { width: 0, height: 0 }
  let way: Way | null = null
  let isHeld = false

  function byHand(next: Camera): void {
    way = null
    isHeld = true
    camera = clampCamera(next, size, camera.zoom)
    options.changed()
    options.moved(camera, false)
  }

  function fly(goal: Camera, mover: Mover): void {
    if (sameCamera(goal, camera)) {
      way = null
      return
    }
    way = { flight: flight(camera, goal, size), goal, mover, since: null, drawn: Infinity }
    if (options.reducedMotion()) arrive(way)
    options.changed()
  }

  function arrive({ goal, mover }: Way): void {
    camera = goal
    way = null
    if (mover === 'reader') options.moved(camera, true)
  }

  function step(move: (from: Camera) => Camera): void {
    const from = way?.mover === 'reader' ? way.goal : camera
    fly(clampCamera(move(from), size, camera.zoom), 'reader')
  }

  function frame(time: number): boolean {
    if (!way) return false
    way.since ??= time
    const share = (time - way.since) / way.flight.duration
    const isJerky = time - way.drawn > SLOWEST_FRAME
    way.drawn = time
    if (share >= 1 || isJerky) {
      arrive(way)
      return false
    }
    camera = way.flight.at(share)
    if (way.mover === 'reader') options.moved(camera, false)
    return true
  }

  const middle = (): Point => [size.width / 2, size.height / 2]
  return {
    camera: () => camera,
    isHeld: () => isHeld || way?.mover === 'reader',
    isMoving: () => isHeld || way !== null,
    resize: (next) => {
      size = next
    },
    cut: (next) => {
      way = null
      camera = next
      options.changed()
    },
    fly,
    pan: (by) => byHand(pan(camera, by)),
    panStep: (by) => step((from) => pan(from, by)),
    zoom: (by, around) => byHand(zoomed(camera, by, around)),
    zoomStep: (by, around = middle()) => step((from) => zoomed(from, by, around)),
    letGo: () => {
      way = null
      isHeld = false
    },
    settle: () => {
      if (!isHeld) return
      isHeld = false
      options.changed()
      options.moved(camera, true)
    },
    frame,
  }

  /** At the limits of its range a zoom must not drift sideways. */
  function zoomed(from: Camera, by: number, around: Point): Camera {
    const { zoom } = clampCamera({ ...from, zoom: from.zoom + by }, size, camera.zoom)
    return zoomAround(from, size, around, zoom - from.zoom)
  }
}
