import type { Send } from '../../scene/shared/intent.ts'
import type { MapScene } from '../../scene/map/mapScene.ts'
import type { Camera } from '../../core/view/view.ts'
import type { Basemap, FinerTier, Regions } from './base/basemap.ts'
import { createBasePainter } from './base/basePainter.ts'
import { watchDetail } from './base/detailTier.ts'
import { follow } from './camera/follow.ts'
import { createFrames } from './animationFrame.ts'
import { listenToGestures } from './camera/gestures.ts'
import type { KeyMove } from './keys.ts'
import { listenToControls, listenToKeys, listenToPressesElsewhere } from './listen.ts'
import { toElement } from '../../ui/tree/node.ts'
import { controlNodes } from './overlay/controlNodes.ts'
import { createHint } from './overlay/hint.ts'
import { createMovePad } from './overlay/movePad.ts'
import { createOverlay } from './overlay/overlay.ts'
import type { CreateCloudPainter } from './cloud/cloud.ts'
import { createCameraController, type CameraController } from './camera/cameraController.ts'
import { createUpgrade, type UpgradeOptions } from './upgrade.ts'
import type { MapMessages } from './messages.ts'

export interface MapOptions extends UpgradeOptions {
  readonly messages: MapMessages
  /** Null or absent: read from the prerendered SVG in the element. */
  readonly basemap?: Basemap | null
  /** Outlines for areas; not needed if the prerendered SVG includes them. */
  readonly regions?: Regions
  /** Fetches the detail tier at the first view that needs it. */
  readonly loadDetail?: () => Promise<FinerTier>
  /** Whether what is in the document is fine enough at a camera; if not given, only far out. */
  readonly isFine?: (camera: Camera) => boolean
  readonly reducedMotion: () => boolean
  /** Told of each camera drawn. */
  readonly onDraw?: (camera: Camera) => void
  /** Draws the points of a large story; not needed for other stories. */
  readonly createCloud?: CreateCloudPainter
  /** Told where a part that the reader has asked for cannot be had. */
  readonly onMissing?: () => void
}

/** The map on the page. */
export interface MapIsland {
  /**
   * Draws a scene; can be called at any time and as often as needed. Its `size` is the element's.
   * While the reader drags the time (`held`), calls appear immediately: if they grew in, they would
   * lag behind.
   */
  readonly sync: (scene: MapScene, held?: boolean) => void
  /** Pauses flights and growing arcs until the next scene. */
  readonly rest: () => void
  /** Removes everything; the element keeps its basemap and can be reused. */
  readonly destroy: () => void
}

function controlsIn(host: HTMLElement, messages: MapMessages): Element {
  const known = host.querySelector(':scope > .map-controls')
  if (known) return known
  const controls = toElement(controlNodes(messages))
  host.append(controls)
  return controls
}

/** Removes the prerendered content once the script has drawn the same. */
function dropOpening(host: HTMLElement): void {
  const opening = host.querySelectorAll(':scope > .map-box, :scope > .map-lines:not([data-live])')
  for (const element of opening) element.remove()
}

function label(host: HTMLElement, messages: MapMessages): void {
  host.classList.add('map')
  host.tabIndex = 0
  host.setAttribute('role', 'region')
  host.setAttribute('aria-label', messages.map)
}

/** The map's sheets from bottom to top, and the controller that moves them. */
function build(host: HTMLElement, send: Send, options: MapOptions, ask: () => void) {
  const { messages, reducedMotion } = options
  const base = createBasePainter(host, options.basemap ?? null, options.regions)
  const controls = controlsIn(host, messages)
  const controller = createCameraController({
    reducedMotion,
    changed: ask,
    moved: (camera, settled) => send({ type: 'camera', camera, settled }),
  })
  const hint = createHint(host)
  const overlay = createOverlay(host, controls, messages, send, options.onMissing ?? (() => {}))
  const cloud = options.createCloud?.(host, host.querySelector(':scope > .map-lines')) ?? null
  const upgrade = createUpgrade(host, base, controller.camera, {
    ...options,
    onPainter: (painter) => {
      cloud?.show(painter === 'svg')
      options.onPainter?.(painter)
    },
  })
  const refine = (finer: FinerTier): void => {
    base.refine(finer)
    upgrade.refine()
  }
  const detail = watchDetail(options.loadDetail, refine, options.isFine)
  const { onDraw } = options
  return { base, controls, controller, hint, overlay, cloud, upgrade, detail, onDraw }
}

type Sheets = ReturnType<typeof build>

function drawAt(
  { base, upgrade, overlay, cloud, controller, detail, onDraw }: Sheets,
  scene: MapScene,
): void {
  const camera = controller.camera()
  base.place(camera, scene.size)
  cloud?.place(camera, scene.size)
  upgrade.place(camera)
  overlay.place(
    camera,
    scene.size,
    !controller.isMoving(),
    controller.isMoving() && !controller.isHeld(),
  )
  detail(camera)
  onDraw?.(camera)
}

function move(controller: CameraController, asked: KeyMove, send: Send): void {
  if (asked.type === 'pan') controller.panStep(asked.by)
  if (asked.type === 'zoom') controller.zoomStep(asked.by)
  if (asked.type !== 'home') return
  // A zoom still under way would report where it ends, and the way home would be lost.
  controller.letGo()
  send({ type: 'camera', camera: null, settled: true })
}

function listen(
  host: HTMLElement,
  { controls, controller, overlay, hint }: Sheets,
  { messages }: MapOptions,
  send: Send,
): () => void {
  const over = new AbortController()
  const act = (asked: KeyMove): boolean => {
    if (asked.type === 'close') return overlay.close(true)
    move(controller, asked, send)
    return true
  }
  listenToKeys(host, act, over.signal)
  listenToControls(controls, act, over.signal)
  createMovePad(controls, messages, over.signal)
  listenToPressesElsewhere(() => overlay.close(false), over.signal)
  const { pan, zoom, zoomStep, settle } = controller
  const say = (kind: 'wheel' | 'touch'): void =>
    hint.show(kind === 'wheel' ? messages.wheelHint : messages.touchHint)
  const stopGestures = listenToGestures(host, { pan, zoom, zoomStep, settle, hint: say })
  return () => {
    over.abort()
    stopGestures()
  }
}

/**
 * Mounts the map in an element: the SVG immediately (the prerendered one if present), WebGL when
 * the options say so, the SVG again if WebGL is lost. Marks, labels, arcs and gestures are the same
 * in both. Reports what the reader does through `send`; a camera that the reader has moved comes
 * back in the next scene and is not applied again.
 */
export function createMap(host: HTMLElement, send: Send, options: MapOptions): MapIsland {
  let scene: MapScene | null = null
  let isResting = false
  label(host, options.messages)
  const frames = createFrames((time) => {
    const isFlying = sheets.controller.frame(time)
    const isGrowing = sheets.overlay.grow(time)
    if (scene) drawAt(sheets, scene)
    return isFlying || isGrowing
  })
  const sheets = build(host, send, options, frames.ask)
  const stopListening = listen(host, sheets, options, send)

  function sync(next: MapScene, held = false): void {
    const before = scene
    scene = next
    dropOpening(host)
    sheets.cloud?.sync(next.cloud)
    sheets.upgrade.cloud(next.cloud)
    sheets.overlay.sync(next, before !== null && !held && !options.reducedMotion())
    const resized = follow(sheets.controller, next, before)
    if (resized) sheets.upgrade.resize()
    drawAt(sheets, next)
    if (sheets.overlay.isGrowing() || (isResting && sheets.controller.isMoving())) frames.ask()
    isResting = false
  }

  function rest(): void {
    isResting = true
    frames.stop()
  }

  function destroy(): void {
    stopListening()
    frames.stop()
    sheets.upgrade.stop()
    sheets.overlay.remove()
    sheets.cloud?.remove()
    sheets.hint.remove()
    sheets.controls.remove()
  }

  return { sync, rest, destroy }
}
