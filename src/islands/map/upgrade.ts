import type { PointCloud } from '../../scene/map/cloud/cloudPoints.ts'
import type { Camera } from '../../core/view/view.ts'
import { afterDrawn, PATIENCE } from './afterDrawn.ts'
import type { BasePainter } from './base/basePainter.ts'
import { sameCamera } from './camera/cameraMoves.ts'
import type { GlPainter, LoadGl } from './glPainter.ts'
import { trackColours } from './cloud/cloud.ts'
import { readPaint, watchTheme } from './base/paint.ts'

/** Which painter the reader sees. */
export type PainterName = 'svg' | 'gl'

export interface UpgradeOptions {
  readonly loadGl: LoadGl
  /** `never`: the SVG is the map (data saver, or the reader's choice). */
  readonly startGl: 'now' | 'on-interest' | 'never'
  /** Called whenever the visible painter changes. */
  readonly onPainter?: (painter: PainterName) => void
  /** Ms of drawn frames allowed for the painter's first picture, once its code has loaded, and for every other. */
  readonly patience?: number
}

/** Switches from the SVG basemap to WebGL, and back whenever WebGL fails. */
export interface Upgrade {
  readonly place: (camera: Camera) => void
  readonly resize: () => void
  readonly refine: () => void
  readonly cloud: (cloud: PointCloud | null) => void
  readonly stop: () => void
}

/** A device that takes the context away so often will go on doing so. */
const MOST_LOSSES = 5

const SIGNS = ['pointerenter', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const

/** Calls back once, at the reader's first interaction with the element. */
function onFirstInteraction(element: HTMLElement, start: () => void, signal: AbortSignal): void {
  const waiting = new AbortController()
  signal.addEventListener('abort', () => waiting.abort())
  for (const sign of SIGNS) {
    const options = { signal: waiting.signal, passive: true }
    element.addEventListener(
      sign,
      () => {
        if (waiting.signal.aborted) return
        waiting.abort()
        start()
      },
      options,
    )
  }
}

/**
 * Starts WebGL when asked, puts it under the SVG, and hides the SVG once WebGL has drawn. If the
 * painter cannot start, no longer draws in time (its worker may have ended) or loses its context, the SVG
 * is the map.
 */
export function createUpgrade(
  host: HTMLElement,
  base: BasePainter,
  cameraNow: () => Camera,
  { loadGl, startGl, onPainter, patience = PATIENCE }: UpgradeOptions,
): Upgrade {
  const over = new AbortController()
  const container = document.createElement('div')
  container.className = 'map-gl'
  container.ariaHidden = 'true'
  let gl: GlPainter | null = null
  let placed: Camera | null = null
  let points: PointCloud | null = null
  let stopWaiting = (): void => {}
  let losses = 0
  let isLost = false

  function show(painter: PainterName): void {
    base.show(painter === 'svg')
    host.dataset['painter'] = painter
    onPainter?.(painter)
  }

  function giveUp(): void {
    stopWaiting()
    over.abort()
    try {
      gl?.destroy()
    } finally {
      gl = null
      container.remove()
      show('svg')
    }
  }

  /** Waits anew for the picture that has just been asked for; without a context none comes. */
  function wait(): void {
    stopWaiting()
    if (gl && !isLost) stopWaiting = afterDrawn(patience, giveUp)
  }

  const events = {
    ready: () => {
      stopWaiting()
      isLost = false
      if (!over.signal.aborted && host.dataset['painter'] !== 'gl') show('gl')
    },
    lost: () => {
      stopWaiting()
      isLost = true
      losses += 1
      if (losses < MOST_LOSSES) show('svg')
      else giveUp()
    },
    failed: giveUp,
  }

  async function start(): Promise<void> {
    try {
      const { createGl } = await loadGl()
      if (over.signal.aborted) return
      // Under the sheet: before its first complete picture WebGL draws only the sea.
      base.sheet.before(container)
      const paint = readPaint(host)
      placed = cameraNow()
      gl = createGl({ container, basemap: base.basemap(), paint, camera: placed }, events)
      wait()
      if (points) gl.cloud?.(points, trackColours(host))
    } catch {
      giveUp()
    }
  }

  /** WebGL redraws everything when its camera is set, even to the same value. */
  function place(camera: Camera): void {
    if (!gl || (placed && sameCamera(placed, camera))) return
    placed = camera
    gl.place(camera)
    wait()
  }

  const unwatch = watchTheme(() => {
    gl?.repaint(readPaint(host))
    if (points) gl?.cloud?.(points, trackColours(host))
  })
  host.dataset['painter'] = 'svg'
  if (startGl === 'now') void start()
  if (startGl === 'on-interest') onFirstInteraction(host, () => void start(), over.signal)
  return {
    place,
    resize: () => gl?.resize(),
    refine: () => {
      gl?.refine(base.basemap())
      wait()
    },
    cloud: (next) => {
      if (next === null && points === null) return
      points = next
      gl?.cloud?.(points, trackColours(host))
    },
    stop: () => {
      stopWaiting()
      over.abort()
      unwatch()
      gl?.destroy()
      gl = null
      container.remove()
      base.show(true)
    },
  }
}
