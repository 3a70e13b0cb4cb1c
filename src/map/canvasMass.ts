import type { Size } from '../scene/camera.ts'
import type { Mass } from '../scene/massPoints.ts'
import { stacksOf, topOf, type Stacks } from '../scene/massStacks.ts'
import type { Camera } from '../view/view.ts'
import {
  POINT_OPACITY,
  POINT_RADIUS,
  SOFT_OPACITY,
  SOFT_RADIUS,
  trackColours,
  type CreateMassPainter,
} from './mass.ts'
import { watchTheme } from './paint.ts'

interface Shown {
  readonly mass: Mass
  readonly camera: Camera
  readonly size: Size
}

/** Half of the side of a point's picture, CSS px. */
const HALF = SOFT_RADIUS + 1

/**
 * A point's picture. As a bitmap where there are such: a canvas is looked at anew each time that it is
 * copied, which at thousands of points is most of a step's time.
 */
function sprite(colour: string, isSoft: boolean, ratio: number): CanvasImageSource {
  const side = Math.ceil(2 * HALF * ratio)
  const isOffscreen = typeof OffscreenCanvas === 'function'
  const picture = isOffscreen ? new OffscreenCanvas(side, side) : document.createElement('canvas')
  picture.width = picture.height = side
  const context = picture.getContext('2d')
  if (!context || !('fillStyle' in context)) return picture
  context.scale(ratio, ratio)
  context.globalAlpha = isSoft ? SOFT_OPACITY : POINT_OPACITY
  context.fillStyle = colour
  context.arc(HALF, HALF, isSoft ? SOFT_RADIUS : POINT_RADIUS, 0, 2 * Math.PI)
  context.fill()
  return 'transferToImageBitmap' in picture ? picture.transferToImageBitmap() : picture
}

/** A point of each colour, sharp and soft, drawn once and then copied. */
function sprites(colours: readonly string[], ratio: number): CanvasImageSource[] {
  return [false, true].flatMap((isSoft) => colours.map((colour) => sprite(colour, isSoft, ratio)))
}

/** Points stand on whole pixels of the screen, where a picture is copied and not blended. */
function drawPoints(
  context: CanvasRenderingContext2D,
  { points, window }: Mass,
  stacks: Stacks,
  pictures: readonly CanvasImageSource[],
  ratio: number,
): void {
  const colours = pictures.length / 2
  for (let stack = 0; stack < stacks.x.length; stack += 1) {
    const point = topOf(stacks, stack, points, window)
    if (point < 0) continue
    const picture = pictures[(points.track[point] ?? 0) + colours * (points.isSoft[point] ?? 0)]
    const [x, y] = [stacks.x[stack] ?? 0, stacks.y[stack] ?? 0]
    if (picture)
      context.drawImage(picture, Math.round((x - HALF) * ratio), Math.round((y - HALF) * ratio))
  }
}

/** Whether the same points lie at the same pixels, whichever of them are drawn. */
function isInPlace(a: Shown | null, b: Shown): boolean {
  return a?.mass.points === b.mass.points && a.camera === b.camera && a.size === b.size
}

function isSame(a: Shown | null, b: Shown): boolean {
  if (!a || !isInPlace(a, b)) return false
  const [one, two] = [a.mass.window, b.mass.window]
  return one.first === two.first && one.count === two.count && one.since === two.since
}

/** Draws the points on a canvas: wherever there is no WebGL, and until it has come. */
export const createMassCanvas: CreateMassPainter = (host, before) => {
  const canvas = document.createElement('canvas')
  canvas.className = 'map-mass'
  canvas.ariaHidden = 'true'
  host.insertBefore(canvas, before)
  const context = canvas.getContext('2d')
  let stacks: Stacks | null = null
  let pictures: CanvasImageSource[] | null = null
  let ratio = 1
  let isShown = true
  let mass: Mass | null = null
  let place: Pick<Shown, 'camera' | 'size'> | null = null
  let drawn: Shown | null = null

  function fitTo({ width, height }: Size): void {
    ratio = devicePixelRatio || 1
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    pictures = null
  }

  function draw(): void {
    if (!mass || !place || !isShown || !context) return
    const next = { mass, ...place }
    if (isSame(drawn, next)) return
    if (drawn?.size !== next.size) fitTo(next.size)
    if (!stacks || !isInPlace(drawn, next)) stacks = stacksOf(mass.points, next.camera, next.size)
    pictures ??= sprites(trackColours(host), ratio)
    context.clearRect(0, 0, canvas.width, canvas.height)
    drawPoints(context, mass, stacks, pictures, ratio)
    drawn = next
  }

  function redraw(): void {
    drawn = null
    draw()
  }

  const unwatch = watchTheme(redraw)
  return {
    sync: (next) => {
      mass = next
      canvas.hidden = next === null || !isShown
    },
    place: (camera, size) => {
      place = { camera, size }
      draw()
    },
    show: (shown) => {
      isShown = shown
      canvas.hidden = !shown || mass === null
      redraw()
    },
    remove: () => {
      unwatch()
      canvas.remove()
    },
  }
}
