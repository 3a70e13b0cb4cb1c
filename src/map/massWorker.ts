/** Draws the points of a large story beside the page, so that a hand that moves the time never waits. */
import type { MassPoints, MassWindow } from '../scene/massPoints.ts'
import { createMassSheet, type MassPlace, type MassSheet } from './massSheet.ts'
import type { MassMessage } from './massThread.ts'

/** What this file uses of a worker's global scope; the project's own types are those of a page. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: MessageEvent<MassMessage>) => void): void
}

const worker = globalThis as unknown as WorkerScope
let sheet: MassSheet | null = null
let points: MassPoints | null = null
let place: MassPlace | null = null
let asked: MassWindow | null = null

function drawLatest(): void {
  if (asked && points && place) sheet?.draw({ ...place, points, window: asked })
  asked = null
}

worker.addEventListener('message', ({ data }) => {
  if (data.canvas) sheet = createMassSheet(data.canvas)
  // The page hears of it, and draws by itself.
  if (!sheet) throw new Error('A canvas beside the page has no context to draw in')
  points = data.points ?? points
  place = data.place ?? place
  // Windows that came while one was drawn are passed over: only the last of them is still looked at.
  if (!asked) setTimeout(drawLatest)
  asked = data.window
})
