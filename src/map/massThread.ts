import type { MassPoints } from '../scene/massPoints.ts'
import type { MassOrder, MassSheet } from './massSheet.ts'

/** To the thread: the canvas with the first order, the points whenever they are others. */
export interface MassMessage {
  readonly canvas?: OffscreenCanvas
  readonly points?: MassPoints
  readonly order: Omit<MassOrder, 'points'>
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
  let sent: MassPoints | null = null
  return {
    draw: ({ points, ...order }) => {
      const message: MassMessage = {
        order,
        ...(handed && { canvas: handed }),
        ...(points !== sent && { points }),
      }
      worker.postMessage(message, handed ? [handed] : [])
      handed = null
      sent = points
    },
    stop: () => worker.terminate(),
  }
}
