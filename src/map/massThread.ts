import type { MassPoints, MassWindow } from '../scene/massPoints.ts'
import { isSamePlace, type MassOrder, type MassPlace, type MassSheet } from './massSheet.ts'

/** To the thread: the canvas first, the points and where they lie whenever they are others. */
export interface MassMessage {
  readonly canvas?: OffscreenCanvas
  readonly points?: MassPoints
  readonly place?: MassPlace
  readonly window: MassWindow
}

/** A sheet that another thread draws on. */
export interface RemoteSheet extends MassSheet {
  readonly stop: () => void
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./massWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/**
 * Hands the canvas to a thread of its own; null where the browser has no such threads, or lets this page
 * start none. The canvas is the thread's from then on: where it fails later, `failed` is called once, and
 * the picture needs another canvas.
 */
export function createRemoteSheet(
  canvas: HTMLCanvasElement,
  failed: () => void,
): RemoteSheet | null {
  if (!('transferControlToOffscreen' in canvas)) return null
  const worker = startWorker()
  if (!worker) return null
  worker.addEventListener('error', failed, { once: true })
  let handed: OffscreenCanvas | null = canvas.transferControlToOffscreen()
  let sent: MassOrder | null = null
  return {
    draw: (order) => {
      const { points, window, ...place } = order
      const message: MassMessage = {
        window,
        ...(handed && { canvas: handed }),
        ...(points !== sent?.points && { points }),
        ...((!sent || !isSamePlace(sent, place)) && { place }),
      }
      worker.postMessage(message, handed ? [handed] : [])
      handed = null
      sent = order
    },
    stop: () => worker.terminate(),
  }
}
