import type { CloudPoints, CloudWindow } from '../../../scene/map/cloud/cloudPoints.ts'
import { afterDrawn, PATIENCE } from '../afterDrawn.ts'
import { isSamePlace, type CloudOrder, type CloudPlace, type CloudLayer } from './cloudLayer.ts'

/** To the worker: the canvas first, then the points and their positions whenever these change. */
export interface CloudMessage {
  readonly canvas?: OffscreenCanvas
  readonly points?: CloudPoints
  readonly place?: CloudPlace
  readonly window: CloudWindow
}

/** A sheet drawn by a worker. */
export interface RemoteSheet extends CloudLayer {
  readonly stop: () => void
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./cloudWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/**
 * Transfers the canvas to a worker; null if the browser has no workers, or does not let this page
 * start one. From then on the canvas belongs to the worker: if it fails later or answers no more,
 * `failed` is called once, and the picture needs another canvas.
 */
export function createRemoteSheet(
  canvas: HTMLCanvasElement,
  failed: () => void,
): RemoteSheet | null {
  if (!('transferControlToOffscreen' in canvas)) return null
  const worker = startWorker()
  if (!worker) return null
  let stopWaiting: (() => void) | null = null
  const rest = (): void => {
    stopWaiting?.()
    stopWaiting = null
  }
  const fail = (): void => {
    worker.removeEventListener('error', fail)
    rest()
    failed()
  }
  worker.addEventListener('error', fail)
  worker.addEventListener('message', rest)
  let handed: OffscreenCanvas | null = canvas.transferControlToOffscreen()
  let sent: CloudOrder | null = null
  return {
    draw: (order) => {
      const { points, window, ...place } = order
      const message: CloudMessage = {
        window,
        ...(handed && { canvas: handed }),
        ...(points !== sent?.points && { points }),
        ...((!sent || !isSamePlace(sent, place)) && { place }),
      }
      worker.postMessage(message, handed ? [handed] : [])
      stopWaiting ??= afterDrawn(PATIENCE, fail)
      handed = null
      sent = order
    },
    stop: () => {
      rest()
      worker.terminate()
    },
  }
}
