import { isLarge } from '../../core/model/large.ts'
import type { MapFrame } from '../../core/model/story.ts'
import { countCamera } from '../../scene/map/camera/countCamera.ts'
import { mainFrame, otherFrame } from '../../scene/map/frames.ts'
import { mapScene } from '../../scene/map/mapScene.ts'
import type { Camera, View } from '../../core/view/view.ts'
import { sameCamera } from '../../islands/map/camera/cameraMoves.ts'
import { readWidths } from '../../ui/browser/widths.ts'
import { grownOn } from './grownOn.ts'
import { countMessagesFor } from '../../text/messages/countMessages.ts'
import type { State } from '../../store/store.ts'
import type { Session } from '../../session/session.ts'

/** One of the maps on the page. */
interface OneMap {
  readonly host: HTMLElement
  readonly frame: MapFrame
  readonly cameraOf: (view: View) => Camera | null
  readonly show: (camera: Camera | null) => void
}

/** The way back, in sight as long as the map is where the press has led; beside a single map it is its own button. */
function createBack({ host }: OneMap, act: () => void) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button map-back'
  button.hidden = true
  button.addEventListener('click', () => {
    act()
    host.focus({ preventScroll: true })
  })
  if (host.closest('.map-frame')) host.after(button)
  return (label: string | null): void => {
    button.hidden = label === null
    if (label !== null) button.textContent = label
  }
}

function follow(session: Session, map: OneMap): void {
  const { store, messages, basemapLabels } = session
  const { host, frame } = map
  const back = createBack(map, () => map.show(null))
  let led: Camera | null = null

  const isLed = (view: View): boolean => {
    const camera = map.cameraOf(view)
    return camera !== null && led !== null && sameCamera(camera, led)
  }
  const goTo = (id: string): void => {
    const { story, shown, view } = store.get()
    // A map that the reader has moved by hand stays where it is.
    if (map.cameraOf(view) !== null && !isLed(view)) return
    const size = { width: host.clientWidth, height: host.clientHeight }
    const own = { ...shown, camera: map.cameraOf(shown) }
    const measure = grownOn(host, size, frame, readWidths().onMap)
    const scene = mapScene(story, own, size, { basemapLabels, frame, measure })
    const mark = scene.marks.find((one) => one.id === id)
    const camera =
      mark && countCamera(mark, scene.camera, size, story, basemapLabels, frame, measure.marks)
    if (!camera) return
    const isWhole = own.camera === null && !scene.isAtFound && own.path === null
    map.show(camera)
    led = map.cameraOf(store.get().view)
    back(isWhole ? messages.map.backToWhole : countMessagesFor(story.language).backToWider)
  }
  const open = (): void => {
    const button = host.querySelector<HTMLElement>('[data-mark][aria-expanded="true"]')
    const id = button?.dataset['mark']
    if (id !== undefined) goTo(id)
  }
  // A list may open some time after its press: where it has to be fetched first.
  new MutationObserver(open).observe(host, { attributeFilter: ['aria-expanded'], subtree: true })
  const cameraNow = ({ view }: State): Camera | null => map.cameraOf(view)
  store.watch(cameraNow, () => {
    if (led === null || isLed(store.get().view)) return
    led = null
    back(null)
  })
  // The press that has brought this script.
  open()
}

/**
 * A pressed count brings its map to the places it stands for, where that takes them apart; its list is
 * open at the same time, and one press leads back. Not in a large story, whose counts are of squares.
 */
export function followPressedCounts(session: Session): void {
  const { store, commands } = session
  const [main, other] = [document.getElementById('map'), document.getElementById('map-other')]
  if (isLarge(store.whole)) return
  if (main)
    follow(session, {
      host: main,
      frame: mainFrame(store.whole),
      cameraOf: ({ camera }) => camera,
      show: (camera) => commands.dispatch({ type: 'camera', camera, settled: true }),
    })
  const beside = otherFrame(store.whole)
  if (other && beside)
    follow(session, {
      host: other,
      frame: beside,
      cameraOf: ({ otherCamera }) => otherCamera,
      show: (camera) => commands.dispatch({ type: 'camera', camera, settled: true, of: 'other' }),
    })
}
