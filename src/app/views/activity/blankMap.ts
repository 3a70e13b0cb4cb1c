import { createMap } from '../../../map/createMap.ts'
import { basemapIn } from '../../../map/basemap.ts'
import { unproject, type Point, type Size } from '../../../scene/camera.ts'
import { EMPTY_GROUND } from '../../../scene/ground.ts'
import { mapScene } from '../../../scene/mapScene.ts'
import { DEFAULT_VIEW, type Camera } from '../../../view/view.ts'
import { fetchFinerTier } from '../../basemapFiles.ts'
import { wantsLessMotion } from '../../environment.ts'
import { mapWords } from '../../mapWords.ts'
import type { Session } from '../../session.ts'

/** What a map without names and marks shows. */
export interface Shown {
  readonly camera: Camera
  readonly size: Size
}

export interface BlankMapListener {
  /** The map has moved or been resized. */
  readonly onShown: (shown: Shown, settled: boolean) => void
  /** A place on it was clicked, or Enter was pressed at its centre. */
  readonly onPick: (at: Point) => void
}

/** Beyond this distance, CSS px, a press is a drag. */
const STILL = 6

function sizeOf(host: HTMLElement): Size {
  const { width, height } = host.getBoundingClientRect()
  return { width, height }
}

function listenToPicks(
  host: HTMLElement,
  shown: () => Shown,
  pick: (at: Point) => void,
): () => void {
  const over = new AbortController()
  const { signal } = over
  let pressed: Point = [0, 0]
  const onDown = ({ clientX, clientY }: PointerEvent): void => {
    pressed = [clientX, clientY]
  }
  const onClick = ({ target, clientX, clientY }: MouseEvent): void => {
    if (target instanceof Element && target.closest('button')) return
    if (Math.hypot(clientX - pressed[0], clientY - pressed[1]) > STILL) return
    const { left, top } = host.getBoundingClientRect()
    const { camera, size } = shown()
    pick(unproject([clientX - left, clientY - top], camera, size))
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== host || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    pick(shown().camera.center)
  }
  host.addEventListener('pointerdown', onDown, { signal, capture: true })
  host.addEventListener('click', onClick, { signal })
  host.addEventListener('keydown', onKey, { signal })
  return () => over.abort()
}

/**
 * The page's own map for a story without events, on a base without names, with the same gestures,
 * keys and buttons. Returns a function that removes it.
 */
export function openBlankMap(
  host: HTMLElement,
  { store, words }: Session,
  label: string,
  { onShown, onPick }: BlankMapListener,
): () => void {
  // One map: a place to be found may lie anywhere.
  const story = { ...store.whole, events: [], frames: [] }
  let { camera }: { camera: Camera | null } = store.get().view
  let shown: Shown = { camera: { center: [0, 0], zoom: 0 }, size: { width: 0, height: 0 } }
  const page = document.getElementById('map')
  const island = createMap(
    host,
    (intent) => {
      if (intent.type !== 'camera') return
      camera = intent.camera
      draw(intent.settled)
    },
    {
      words: { ...mapWords(story, words), map: label },
      basemap: page && basemapIn(page),
      loadDetail: fetchFinerTier,
      loadGl: () => import('../../../map/gl/createGl.ts'),
      startGl: 'never',
      reducedMotion: wantsLessMotion,
    },
  )
  const draw = (settled: boolean): void => {
    const size = sizeOf(host)
    if (size.width === 0) return
    const scene = mapScene(story, { ...DEFAULT_VIEW, camera }, size, EMPTY_GROUND)
    island.sync(scene)
    shown = { camera: scene.camera, size }
    onShown(shown, settled)
  }
  const resized = new ResizeObserver(() => draw(true))
  resized.observe(host)
  const stop = listenToPicks(host, () => shown, onPick)
  return () => {
    resized.disconnect()
    stop()
    island.destroy()
  }
}
