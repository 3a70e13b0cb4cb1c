import type { Size } from '../../../scene/shared/camera.ts'
import type { CloudPoints, CloudWindow } from '../../../scene/map/cloud/cloudPoints.ts'
import { stacksOf } from '../../../scene/map/cloud/cloudStacks.ts'
import type { Camera } from '../../../core/view/view.ts'
import { createCloudPicture, type CloudPicture } from './cloudPicture.ts'

/** Where points are, and how they look. */
export interface CloudPlace {
  readonly camera: Camera
  /** CSS px. */
  readonly size: Size
  /** Device px per CSS px. */
  readonly ratio: number
  /** Of the tracks, three numbers each. */
  readonly colours: Uint8Array
}

/** Everything that a picture of the points depends on. */
export interface CloudOrder extends CloudPlace {
  readonly points: CloudPoints
  readonly window: CloudWindow
}

/** Draws successive orders, each time only what differs from the one before. */
export interface CloudLayer {
  readonly draw: (order: CloudOrder) => void
}

/** Whether points are at the same pixels, in the same colours. */
export function isSamePlace(a: CloudPlace, b: CloudPlace): boolean {
  const all = ({ camera, size, ratio, colours }: CloudPlace) =>
    [camera.zoom, ...camera.center, size.width, size.height, ratio, ...colours].join()
  return all(a) === all(b)
}

/** Draws the points onto a canvas; null if it has no drawing context. */
export function createCloudLayer(canvas: HTMLCanvasElement | OffscreenCanvas): CloudLayer | null {
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return null
  let drawn: CloudOrder | null = null
  let sheet: ImageData | null = null
  let picture: CloudPicture | null = null

  /** With new points, another camera or other colours, none of the old picture can be kept. */
  const begin = ({ points, camera, size, ratio, colours }: CloudOrder): void => {
    const [width, height] = [size.width, size.height].map((side) => Math.round(side * ratio))
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    else pen.clearRect(0, 0, width, height)
    sheet = pen.createImageData(Math.max(1, canvas.width), Math.max(1, canvas.height))
    picture = createCloudPicture(points, stacksOf(points, camera, size), sheet, ratio, colours)
  }

  return {
    draw: (order) => {
      if (drawn?.points !== order.points || !isSamePlace(drawn, order)) begin(order)
      drawn = order
      const box = picture?.show(order.window)
      if (!box || !sheet) return
      const { left, top, right, bottom } = box
      pen.putImageData(sheet, 0, 0, left, top, right - left, bottom - top)
    },
  }
}
