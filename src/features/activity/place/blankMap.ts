import { createMap } from '../../../islands/map/createMap.ts'
import { basemapIn } from '../../../islands/map/base/basemap.ts'
import { unproject, type Point, type Size } from '../../../scene/shared/camera.ts'
import { mapScene } from '../../../scene/map/mapScene.ts'
import { DEFAULT_VIEW, type Camera } from '../../../core/view/view.ts'
import { fetchFinerTier } from '../../../islands/map/base/basemapFiles.ts'
import { wantsLessMotion } from '../../../ui/browser/environment.ts'
import { mapMessages } from '../../../islands/map/mapMessages.ts'
import type { Session } from '../../../session/session.ts'

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
  { store, messages }: Session,
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
      messages: { ...mapMessages(story, messages), map: label },
      basemap: page && basemapIn(page),
      loadDetail: fetchFinerTier,
      loadGl: () => import('../../../islands/map/gl/createGl.ts'),
      startGl: 'never',
      reducedMotion: wantsLessMotion,
    },
  )
  const draw = (settled: boolean): void => {
    const size = sizeOf(host)
    if (size.width === 0) return
    const scene = mapScene(story, { ...DEFAULT_VIEW, camera }, size)
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
