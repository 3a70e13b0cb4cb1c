import type { Size } from '../../../scene/shared/camera.ts'
import type { PointCloud } from '../../../scene/map/cloud/cloudPoints.ts'
import type { Camera } from '../../../core/view/view.ts'
import { parseColours } from '../base/colours.ts'
import { trackColours, type CreateCloudPainter } from './cloud.ts'
import { createCloudLayer, type CloudOrder, type CloudLayer } from './cloudLayer.ts'
import { createRemoteSheet, type RemoteSheet } from './cloudThread.ts'
import { watchTheme } from '../base/paint.ts'

function freshCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.className = 'map-cloud'
  canvas.ariaHidden = 'true'
  return canvas
}

/** A canvas in the page, drawn by a worker if there is one, otherwise on the main thread. */
interface Screen extends CloudLayer {
  readonly hide: (isHidden: boolean) => void
  readonly remove: () => void
}

function createScreen(host: HTMLElement, before: Element | null): Screen {
  let canvas = freshCanvas()
  host.insertBefore(canvas, before)
  let last: CloudOrder | null = null
  const thread: RemoteSheet | null = createRemoteSheet(canvas, () => {
    thread?.stop()
    const other = Object.assign(freshCanvas(), { hidden: canvas.hidden })
    canvas.replaceWith(other)
    canvas = other
    sheet = createCloudLayer(canvas)
    if (last) sheet?.draw(last)
  })
  let sheet = thread ?? createCloudLayer(canvas)
  return {
    draw: (order) => {
      last = order
      sheet?.draw(order)
    },
    hide: (isHidden) => {
      canvas.hidden = isHidden
    },
    remove: () => {
      thread?.stop()
      canvas.remove()
    },
  }
}

/** Draws the points on a canvas: without WebGL, and until it has loaded. */
export const createCloudCanvas: CreateCloudPainter = (host, before) => {
  const screen = createScreen(host, before)
  let colours = parseColours(trackColours(host))
  let isShown = true
  let cloud: PointCloud | null = null
  let place: { readonly camera: Camera; readonly size: Size } | null = null

  function draw(): void {
    if (!cloud || !place || !isShown) return
    screen.draw({ ...cloud, ...place, ratio: devicePixelRatio || 1, colours })
  }

  const unwatch = watchTheme(() => {
    colours = parseColours(trackColours(host))
    draw()
  })
  return {
    sync: (next) => {
      cloud = next
      screen.hide(next === null || !isShown)
    },
    place: (camera, size) => {
      place = { camera, size }
      draw()
    },
    show: (shown) => {
      isShown = shown
      screen.hide(!shown || cloud === null)
      draw()
    },
    remove: () => {
      unwatch()
      screen.remove()
    },
  }
}
