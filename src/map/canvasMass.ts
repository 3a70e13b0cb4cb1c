import type { Size } from '../scene/camera.ts'
import type { Mass } from '../scene/massPoints.ts'
import type { Camera } from '../view/view.ts'
import { parseColours } from './colours.ts'
import { trackColours, type CreateMassPainter } from './mass.ts'
import { createMassSheet, type MassOrder, type MassSheet } from './massSheet.ts'
import { createRemoteSheet, type RemoteSheet } from './massThread.ts'
import { watchTheme } from './paint.ts'

function freshCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.className = 'map-mass'
  canvas.ariaHidden = 'true'
  return canvas
}

/** A canvas in the page, drawn by a worker if there is one, otherwise on the main thread. */
interface Screen extends MassSheet {
  readonly hide: (isHidden: boolean) => void
  readonly remove: () => void
}

function createScreen(host: HTMLElement, before: Element | null): Screen {
  let canvas = freshCanvas()
  host.insertBefore(canvas, before)
  let last: MassOrder | null = null
  const thread: RemoteSheet | null = createRemoteSheet(canvas, () => {
    thread?.stop()
    const other = Object.assign(freshCanvas(), { hidden: canvas.hidden })
    canvas.replaceWith(other)
    canvas = other
    sheet = createMassSheet(canvas)
    if (last) sheet?.draw(last)
  })
  let sheet = thread ?? createMassSheet(canvas)
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
export const createMassCanvas: CreateMassPainter = (host, before) => {
  const screen = createScreen(host, before)
  let colours = parseColours(trackColours(host))
  let isShown = true
  let mass: Mass | null = null
  let place: { readonly camera: Camera; readonly size: Size } | null = null

  function draw(): void {
    if (!mass || !place || !isShown) return
    screen.draw({ ...mass, ...place, ratio: devicePixelRatio || 1, colours })
  }

  const unwatch = watchTheme(() => {
    colours = parseColours(trackColours(host))
    draw()
  })
  return {
    sync: (next) => {
      mass = next
      screen.hide(next === null || !isShown)
    },
    place: (camera, size) => {
      place = { camera, size }
      draw()
    },
    show: (shown) => {
      isShown = shown
      screen.hide(!shown || mass === null)
      draw()
    },
    remove: () => {
      unwatch()
      screen.remove()
    },
  }
}
