import type { Size } from '../scene/camera.ts'
import type { Mass } from '../scene/massPoints.ts'
import { stacksOf } from '../scene/massStacks.ts'
import type { Camera } from '../view/view.ts'
import { parseColours } from './colours.ts'
import { trackColours, type CreateMassPainter } from './mass.ts'
import { createMassPicture, type MassPicture } from './massPicture.ts'
import { watchTheme } from './paint.ts'

interface Shown {
  readonly mass: Mass
  readonly camera: Camera
  readonly size: Size
}

/** Whether the same points lie at the same pixels, whichever of them are drawn. */
function isInPlace(a: Shown | null, b: Shown): boolean {
  return a?.mass.points === b.mass.points && a.camera === b.camera && a.size === b.size
}

/** Draws the points on a canvas: wherever there is no WebGL, and until it has come. */
export const createMassCanvas: CreateMassPainter = (host, before) => {
  const canvas = document.createElement('canvas')
  canvas.className = 'map-mass'
  canvas.ariaHidden = 'true'
  host.insertBefore(canvas, before)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  let sheet: ImageData | null = null
  let picture: MassPicture | null = null
  let isShown = true
  let mass: Mass | null = null
  let place: Pick<Shown, 'camera' | 'size'> | null = null
  let drawn: Shown | null = null

  /** New points, another camera or another theme: nothing of the old picture holds. */
  function begin({ mass: { points }, camera, size }: Shown, pen: CanvasRenderingContext2D): void {
    const ratio = devicePixelRatio || 1
    const [width, height] = [size.width, size.height].map((side) => Math.round(side * ratio))
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    else pen.clearRect(0, 0, width, height)
    sheet = pen.createImageData(Math.max(1, canvas.width), Math.max(1, canvas.height))
    const colours = parseColours(trackColours(host))
    picture = createMassPicture(points, stacksOf(points, camera, size), sheet, ratio, colours)
  }

  function draw(): void {
    if (!mass || !place || !isShown || !context) return
    const next = { mass, ...place }
    if (!isInPlace(drawn, next)) begin(next, context)
    drawn = next
    const box = picture?.show(mass.window)
    if (!box || !sheet) return
    const { left, top, right, bottom } = box
    context.putImageData(sheet, 0, 0, left, top, right - left, bottom - top)
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
