import { basemapIn } from '../map/basemap.ts'
import { createMap, type MapIsland } from '../map/createMap.ts'
import { DETAIL_ZOOM } from '../map/detailTier.ts'
import type { MapFrame } from '../model/story.ts'
import type { Size } from '../scene/camera.ts'
import type { Found } from '../scene/fixedBoxes.ts'
import { isInBox, mainFrame, otherFrame } from '../scene/frames.ts'
import type { Ground } from '../scene/ground.ts'
import type { Intent } from '../scene/intent.ts'
import { mapScene, type MapScene } from '../scene/mapScene.ts'
import { homeCamera } from '../scene/homeCamera.ts'
import type { MeasureText } from '../scene/textWidth.ts'
import type { Camera, View } from '../view/view.ts'
import { fetchFinerTier } from './basemapFiles.ts'
import { wantsLessData, wantsLessMotion } from './environment.ts'
import type { LargeParts } from './large/openLarge.ts'
import { mapWords } from './mapWords.ts'
import type { FirstSession } from './firstSession.ts'
import { tellStopped } from './tellStopped.ts'

/** Where a map's element stands in the box that holds both, CSS px. */
export interface MapPlace {
  readonly left: number
  readonly top: number
  readonly size: Size
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
  readonly widths: { readonly roomy: MeasureText }
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
  const { settled, mover } = session.store.get()
  return !settled && mover !== 'play'
}

function drawScene(
  { session, large, measures }: Shared,
  frame: MapFrame,
  view: View,
  { size, over }: MapPlace,
  ground: Ground,
): MapScene {
  const { story } = session.store.get()
  const { widths, hasInset } = measures()
  // Of the main map the corner is kept free in any case: see the layouts in the document.
  const found = over ?? (frame.isMain || hasInset)
  return mapScene(story, view, size, ground, large?.crowd, widths.roomy, frame, found, true)
}

function wordsOf({ store, words }: FirstSession, frame: MapFrame) {
  const { story } = store.get()
  const own = mapWords(story, words, () => store.get().story)
  return frame.title === '' ? own : { ...own, map: words.map.frame(frame.title, own.map) }
}

function optionsOf({ session }: Shared, frame: MapFrame, onDraw?: (camera: Camera) => void) {
  return {
    words: wordsOf(session, frame),
    reducedMotion: wantsLessMotion,
    loadDetail: fetchFinerTier,
    loadGl: () => import('../map/gl/createGl.ts'),
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
  const { store, commands, ground } = session
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
    ...(large && { createMass: large.createMass }),
  })
  const sync = (): void => {
    const place = measures().map
    if (place.size.width === 0) return
    scene = drawScene(shared, frame, store.get().shown, place, ground)
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
  const { store, commands, ground } = shared.session
  const frame = otherFrame(store.whole) ?? mainFrame(store.whole)
  // Its own: what is kept of labels is kept for each ground.
  const ownGround = { ...ground }
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
