import { basemapIn } from '../../islands/map/base/basemap.ts'
import { createInset } from '../../islands/map/createInset.ts'
import { createTies, type Placed } from '../../islands/map/camera/ties.ts'
import type { MapFrame } from '../../core/model/story.ts'
import { hide } from '../../ui/dom/quietly.ts'
import { framesOf, largeFrame, mainFrame, otherFrame } from '../../scene/map/frames.ts'
import { insetScene } from '../../scene/map/insetScene.ts'
import type { Camera } from '../../core/view/view.ts'
import type { LargeParts } from '../large/openLarge.ts'
import {
  createMainMap,
  createOtherMap,
  type MapMeasures,
  type MapPlace,
  type Maps,
  type Shared,
} from './mapIslands.ts'
import type { FirstSession } from '../../session/firstSession.ts'

/** The sentence beside the title, true while the map shows the lanes of its frame alone. */
function holdsTeller(host: HTMLElement, frame: MapFrame, all: string) {
  const told = host.closest('.map-frame')?.querySelector('.map-holds')
  return (isOwn: boolean): void => {
    const text = isOwn || frame.holds === null ? (frame.holds ?? '') : all
    if (told && told.textContent !== text) told.textContent = text
  }
}

/** The way back from what was found, in sight as long as the map is there. */
function createBack(host: HTMLElement, label: string, act: () => void) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button map-back'
  button.textContent = label
  button.hidden = true
  button.addEventListener('click', () => {
    act()
    host.focus({ preventScroll: true })
  })
  host.after(button)
  return (isAway: boolean): void => {
    hide(button, !isAway)
  }
}

/** Takes over both maps of a story of two scales. */
function createTwoMaps(shared: Shared, box: HTMLElement, host: HTMLElement): Maps {
  const { session, measures } = shared
  const { store, commands, messages } = session
  const other = box.querySelector<HTMLElement>('#map-other')
  const button = box.querySelector<HTMLButtonElement>('#map-inset')
  const picture = button?.querySelector('.map-inset-picture')
  const named = button?.querySelector('.map-inset-title')
  if (!other || !button || !picture || !named) throw new Error('No second map')
  const drawTies = createTies(box)
  const cameras: { main: Camera | null; other: Camera | null } = { main: null, other: null }
  const placed = (place: MapPlace | null, camera: Camera | null): Placed | null =>
    place && camera && { ...place, camera }
  const tie = (): void => {
    const at = placed(measures().map, cameras.main)
    const beside = placed(measures().otherMap, cameras.other)
    if (at && beside) drawTies(at, beside)
  }
  const inset = createInset(picture, basemapIn(host))
  const small = createOtherMap(shared, other, host, (camera) => {
    cameras.other = camera
    tie()
  })
  const main = createMainMap(shared, host, (camera) => {
    cameras.main = camera
    tie()
  })
  const tell = holdsTeller(host, mainFrame(store.whole), messages.map.allLanes)
  const showBack = createBack(host, messages.map.backToWhole, main.home)
  button.addEventListener('click', () => {
    const { story, shown } = store.get()
    const next = framesOf(story).find(({ id }) => id !== largeFrame(story, shown).id)
    commands.setMapFrame(next?.id ?? null)
  })
  const syncInset = (): void => {
    const { story, shown } = store.get()
    const scene = insetScene(story, shown)
    if (!scene) return
    const large = scene.frame.isMain ? 'other' : 'main'
    // Written where it is another: style sheets are looked through anew even for the same.
    if (box.dataset['large'] !== large) box.dataset['large'] = large
    inset.sync(scene)
    const { title } = scene.frame
    if (named.textContent === title && button.hasAttribute('aria-label')) return
    named.textContent = title
    button.setAttribute('aria-label', messages.map.showFrame(title))
  }
  return {
    sync: () => {
      syncInset()
      main.sync()
      small.sync()
      const scene = main.scene()
      if (!scene) return
      tell(scene.isOwnLanes)
      showBack(scene.isAtFound)
    },
    rest: () => {
      main.island.rest()
      small.island.rest()
    },
  }
}

/** Takes over the map, or both. */
export function createMaps(
  session: FirstSession,
  host: HTMLElement,
  large: LargeParts | null,
  measures: () => MapMeasures,
): Maps {
  const shared = { session, large, measures }
  const box = document.getElementById('map-frames')
  if (box && otherFrame(session.store.whole)) return createTwoMaps(shared, box, host)
  const { sync, island } = createMainMap(shared, host)
  return { sync, rest: island.rest }
}
