import { basemapIn } from '../../islands/map/base/basemap.ts'
import { createMap, type MapIsland } from '../../islands/map/createMap.ts'
import { DETAIL_ZOOM } from '../../islands/map/base/detailTier.ts'
import type { MapFrame } from '../../core/model/story.ts'
import type { Size } from '../../scene/shared/camera.ts'
import type { Found } from '../../scene/map/labels/fixedBoxes.ts'
import { isInBox, mainFrame, otherFrame } from '../../scene/map/frames.ts'
import type { BasemapLabels } from '../../scene/map/basemapLabels.ts'
import type { Intent } from '../../scene/shared/intent.ts'
import { mapScene, type MapScene } from '../../scene/map/mapScene.ts'
import { homeCamera } from '../../scene/map/camera/homeCamera.ts'
import type { MeasureText } from '../../scene/shared/textWidth.ts'
import type { Camera, View } from '../../core/view/view.ts'
import { fetchFinerTier } from '../../islands/map/base/basemapFiles.ts'
import { wantsLessData, wantsLessMotion } from '../../ui/browser/environment.ts'
import { isHeld } from '../../store/held.ts'
import type { LargeParts } from '../large/openLarge.ts'
import { mapMessages } from '../../islands/map/mapMessages.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { tellStopped } from '../../session/tellStopped.ts'

/** Where a map's element stands in the box that holds both, CSS px. */
export interface MapPlace {
  readonly left: number
  readonly top: number
  readonly size: Size
  /** How wide words are on it. */
  readonly measure: MeasureText
  /** What lies on it in a lesson; else null. */
  readonly over: Found | null
}

/** What the maps are drawn by. */
export interface MapMeasures {
  readonly map: MapPlace
  /** Null if the story has one map. */
  readonly otherMap: MapPlace | null
  /** Whether one of two maps lies in the other. */
  readonly hasInset: boolean
}

/** The maps of the story, as one part of the page. */
export interface Maps {
  readonly sync: () => void
  readonly rest: () => void
}

/** What both maps need. */
export interface Shared {
  readonly session: FirstSession
  readonly large: LargeParts | null
  readonly measures: () => MapMeasures
}

function isHeldNow({ session }: Shared): boolean {
  return isHeld(session.store.get())
}

function drawScene(
  { session, large, measures }: Shared,
  frame: MapFrame,
  view: View,
  { size, over, measure }: MapPlace,
  basemapLabels: BasemapLabels,
): MapScene {
  const { story } = session.store.get()
  const { hasInset } = measures()
  // Of the main map the corner is kept free in any case: see the layouts in the document.
  const found = over ?? (frame.isMain || hasInset)
  return mapScene(story, view, size, {
    basemapLabels,
    crowd: large?.crowd ?? null,
    measure,
    frame,
    over: found,
    isDrawnSo: true,
  })
}

function wordsOf({ store, messages }: FirstSession, frame: MapFrame) {
  const { story } = store.get()
  const own = mapMessages(story, messages, () => store.get().story)
  return frame.title === '' ? own : { ...own, map: messages.map.frame(frame.title, own.map) }
}

function optionsOf({ session }: Shared, frame: MapFrame, onDraw?: (camera: Camera) => void) {
  return {
    messages: wordsOf(session, frame),
    reducedMotion: wantsLessMotion,
    loadDetail: fetchFinerTier,
    loadGl: () => import('../../islands/map/gl/createGl.ts'),
    onMissing: tellStopped,
    ...(onDraw && { onDraw }),
  }
}

/** Up to this zoom, in its own frame, the tier in the document is as fine as the detail tier. */
const FINE_ZOOM = 5

function isFine({ center, zoom }: Camera, { bbox }: MapFrame): boolean {
  return zoom < DETAIL_ZOOM || (zoom <= FINE_ZOOM && isInBox(center, bbox))
}

/** The map whose camera the view holds: of two the main one, else the only one. */
export function createMainMap(
  shared: Shared,
  host: HTMLElement,
  onDraw?: (camera: Camera) => void,
) {
  const { session, large, measures } = shared
  const { store, commands, basemapLabels } = session
  const frame = mainFrame(store.whole)
  let scene: MapScene | null = null
  const send = (intent: Intent): void => {
    // Without a camera of the reader's own the map would stay at what was found.
    const isHome = intent.type === 'camera' && intent.camera === null
    if (isHome && scene?.isAtFound)
      return commands.dispatch({ ...intent, camera: homeCamera(frame, scene.size) })
    commands.dispatch(intent)
  }
  const island = createMap(host, send, {
    ...optionsOf(shared, frame, onDraw),
    startGl: wantsLessData() ? 'never' : 'on-interest',
    ...(frame.title !== '' && { isFine: (camera: Camera) => isFine(camera, frame) }),
    ...(large && { createCloud: large.createCloud }),
  })
  const sync = (): void => {
    const place = measures().map
    if (place.size.width === 0) return
    scene = drawScene(shared, frame, store.get().shown, place, basemapLabels)
    island.sync(scene, isHeldNow(shared))
  }
  return { island, sync, scene: () => scene, home: () => send(HOME) }
}

const HOME: Intent = { type: 'camera', camera: null, settled: true }

/**
 * The other map: SVG alone. Its camera is in the view, but in no link.
 */
export function createOtherMap(
  shared: Shared,
  host: HTMLElement,
  mainHost: HTMLElement,
  onDraw: (camera: Camera) => void,
): { island: MapIsland; sync: () => void } {
  const { store, commands, basemapLabels } = shared.session
  const frame = otherFrame(store.whole) ?? mainFrame(store.whole)
  // Its own: what is kept of names is kept for each of these.
  const ownGround = { ...basemapLabels }
  const send = (intent: Intent): void =>
    commands.dispatch(intent.type === 'camera' ? { ...intent, of: 'other' } : intent)
  const island = createMap(host, send, {
    ...optionsOf(shared, frame, onDraw),
    basemap: basemapIn(mainHost),
    startGl: 'never',
  })
  const sync = (): void => {
    const place = shared.measures().otherMap
    if (!place || place.size.width === 0) return
    const { shown } = store.get()
    const view = { ...shown, camera: shown.otherCamera }
    island.sync(drawScene(shared, frame, view, place, ownGround), isHeldNow(shared))
  }
  return { island, sync }
}
