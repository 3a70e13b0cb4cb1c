/** Draws the points of a large story in a worker, so that dragging the time never waits. */
import type { CloudPoints, CloudWindow } from '../../../scene/map/cloud/cloudPoints.ts'
import { createCloudLayer, type CloudPlace, type CloudLayer } from './cloudLayer.ts'
import type { CloudMessage } from './cloudThread.ts'

/**
 * The parts of a worker's global scope used in this file; the project's own types are those of a
 * page.
 */
interface WorkerScope {
  postMessage(message: null): void
  addEventListener(type: 'message', hear: (event: MessageEvent<CloudMessage>) => void): void
}

const worker = globalThis as unknown as WorkerScope
let sheet: CloudLayer | null = null
let points: CloudPoints | null = null
let place: CloudPlace | null = null
let asked: CloudWindow | null = null

function drawLatest(): void {
  if (asked && points && place) sheet?.draw({ ...place, points, window: asked })
  asked = null
  // A sign of life: a worker that has ended says nothing.
  worker.postMessage(null)
}

worker.addEventListener('message', ({ data }) => {
  if (data.canvas) sheet = createCloudLayer(data.canvas)
  // The page is notified, and draws by itself.
  if (!sheet) throw new Error('A canvas beside the page has no context to draw in')
  points = data.points ?? points
  place = data.place ?? place
  // Of the windows that arrived while one was being drawn, only the last is still needed.
  if (!asked) setTimeout(drawLatest)
  asked = data.window
})
