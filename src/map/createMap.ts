import type { Size } from '../scene/camera.ts'
import { project, type Point } from '../scene/camera.ts'
import type { Send } from '../scene/intent.ts'
import type { MapScene } from '../scene/mapScene.ts'
import type { Camera } from '../view/view.ts'
import type { Basemap, Regions } from './basemap.ts'
import { createBasePainter } from './basePainter.ts'
import { sameCamera } from './cameraMoves.ts'
import { controlNodes } from './overlay/controlNodes.ts'
import { listenToGestures } from './gestures.ts'
import { keyMove, type KeyMove } from './keys.ts'
import { toElement } from './node.ts'
import { createHint } from './overlay/hint.ts'
import { createOverlay } from './overlay/overlay.ts'
import { createPilot } from './pilot.ts'
import { createUpgrade, type UpgradeOptions } from './upgrade.ts'
import type { MapWords } from './words.ts'

export interface MapOptions extends UpgradeOptions {
  readonly words: MapWords
  /** Null or absent: it is read from the prerendered SVG in the element. */
  readonly basemap?: Basemap | null
  /** Outlines for areas; not needed where the prerendered SVG brings them. */
  readonly regions?: Regions
  /** Fetches the finer tier, at the first view that needs it. */
  readonly loadDetail?: () => Promise<Basemap>
  readonly reducedMotion: () => boolean
}

/** The map on the page. */
export interface MapIsland {
  /** Draws a scene; at any time, as often as wished. Its `size` is the element's. */
  readonly sync: (scene: MapScene) => void
  /** Takes down everything; the element keeps its basemap and can be used again. */
  readonly destroy: () => void
}

/** From this zoom on the world tier looks coarse. */
const DETAIL_ZOOM = 3.4
/** What is selected by keyboard comes at least this far inside the picture, CSS px. */
const INSET = 24

function isInside([x, y]: Point, { width, height }: Size): boolean {
  return x >= INSET && y >= INSET && x <= width - INSET && y <= height - INSET
}

function controlsIn(host: HTMLElement, words: MapWords): Element {
  const known = host.querySelector(':scope > .map-controls')
  if (known) return known
  const [controls] = controlNodes(words).map(toElement)
  if (!controls) throw new Error('The map has no controls')
  host.append(controls)
  return controls
}

/** Takes away what the page showed before the script drew the same. */
function dropOpening(host: HTMLElement): void {
  const opening = host.querySelectorAll(':scope > .map-box, :scope > .map-lines:not([data-live])')
  for (const element of opening) element.remove()
}

/**
 * Puts the map into an element: the SVG at once (the prerendered one where it is there), WebGL when
 * the options say, SVG again when WebGL is lost. Marks, labels, arcs and gestures are the same in
 * either. Tells what the reader does by `send`; a camera that the reader has moved comes back in the
 * next scene and is not applied again.
 */
export function createMap(host: HTMLElement, send: Send, options: MapOptions): MapIsland {
  const { words, reducedMotion } = options
  const base = createBasePainter(host, options.basemap ?? null, options.regions)
  const controls = controlsIn(host, words)
  let scene: MapScene | null = null
  let frame = 0
  let isDetailed = options.loadDetail === undefined
  const start: Camera = { center: [0, 0], zoom: 0 }
  const pilot = createPilot({
    camera: start,
    size: { width: 0, height: 0 },
    reducedMotion,
    changed: ask,
    moved: (camera, settled) => send({ type: 'camera', camera, settled }),
  })
  const hint = createHint(host)
  const overlay = createOverlay(host, controls, words, send)
  const upgrade = createUpgrade(host, base, pilot.camera, options)

  function ask(): void {
    frame ||= requestAnimationFrame(onFrame)
  }

  function onFrame(time: number): void {
    frame = 0
    const isFlying = pilot.frame(time)
    const isGrowing = overlay.grow(time)
    draw(!isFlying && !pilot.isHeld())
    if (isFlying || isGrowing) ask()
  }

  function draw(isAtRest: boolean): void {
    if (!scene) return
    const camera = pilot.camera()
    base.place(camera, scene.size)
    upgrade.place(camera)
    overlay.place(camera, scene.size, isAtRest)
    if (camera.zoom > DETAIL_ZOOM) detail()
  }

  function detail(): void {
    if (isDetailed) return
    isDetailed = true
    options.loadDetail?.().then(
      (basemap) => {
        base.refine(basemap)
        upgrade.refine()
      },
      () => {
        isDetailed = false
      },
    )
  }

  function frameScene(next: MapScene, before: MapScene | null): void {
    pilot.resize(next.size)
    const isResized =
      before?.size.width !== next.size.width || before.size.height !== next.size.height
    const isAsked = !before || !sameCamera(before.camera, next.camera)
    if (isResized) upgrade.resize()
    if (!isAsked || pilot.isHeld()) return
    if (isResized || reducedMotion()) pilot.cut(next.camera)
    else pilot.fly(next.camera, 'story')
  }

  function sync(next: MapScene): void {
    const before = scene
    scene = next
    dropOpening(host)
    overlay.sync(next, before !== null && !reducedMotion())
    frameScene(next, before)
    draw(true)
    ask()
  }

  function act(move: KeyMove): boolean {
    if (move.type === 'close') return overlay.close(true)
    if (move.type === 'pan') pilot.panStep(move.by)
    else if (move.type === 'zoom') pilot.zoomStep(move.by)
    else send({ type: 'camera', camera: null, settled: true })
    return true
  }

  /** A mark that takes the focus beyond the edge is brought into the picture. */
  function reveal(target: EventTarget | null): void {
    const at = target instanceof Element ? overlay.pointOf(target) : null
    if (!at || !scene) return
    const camera = pilot.camera()
    if (!isInside(project(at, camera, scene.size), scene.size)) {
      pilot.fly({ center: at, zoom: camera.zoom }, 'reader')
    }
  }

  const over = new AbortController()
  const { signal } = over
  host.addEventListener(
    'keydown',
    (event) => {
      const move = keyMove(event)
      if (move && act(move)) event.preventDefault()
    },
    { signal },
  )
  host.addEventListener('focusin', ({ target }) => reveal(target), { signal })
  controls.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null
      const action = button?.dataset['action']
      if (action === 'in') act({ type: 'zoom', by: 1 })
      if (action === 'out') act({ type: 'zoom', by: -1 })
      if (action === 'home') act({ type: 'home' })
    },
    { signal },
  )
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const isOwn = target instanceof Element && target.closest('.map-panel, [data-mark]')
      if (!isOwn) overlay.close(false)
    },
    { signal },
  )
  const stopGestures = listenToGestures(host, {
    pan: pilot.pan,
    zoom: pilot.zoom,
    zoomStep: pilot.zoomStep,
    settle: pilot.settle,
    hint: (kind) => hint.show(kind === 'wheel' ? words.wheelHint : words.touchHint),
  })
  host.tabIndex = 0
  host.setAttribute('role', 'region')
  host.setAttribute('aria-label', words.map)

  return {
    sync,
    destroy: () => {
      over.abort()
      stopGestures()
      cancelAnimationFrame(frame)
      upgrade.stop()
      overlay.remove()
      hint.remove()
      controls.remove()
    },
  }
}
