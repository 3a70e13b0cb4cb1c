import { magnificationOf } from '../map/magnified.ts'
import { nextAnchor } from '../scene/anchored.ts'
import { nowOf } from '../scene/visible.ts'
import type { Instant } from '../model/time.ts'
import { listScene } from '../scene/listScene.ts'
import type { Size } from '../scene/camera.ts'
import { timelineScene } from '../scene/timelineScene.ts'
import { sayPlayhead } from '../text/say.ts'
import { sayRelations } from '../text/sayRelations.ts'
import { createTimeline } from '../timeline/createTimeline.ts'
import { isAtStep } from '../view/atStep.ts'
import { readerZone } from './environment.ts'
import { createClock } from './list/clock.ts'
import { hide } from './quietly.ts'
import { readWidths, type Widths } from './widths.ts'
import { createLegend } from './legend.ts'
import { createList } from './list/list.ts'
import { revealOpened } from './list/reveal.ts'
import { foundOver } from './foundOver.ts'
import type { LargeParts } from './large/openLarge.ts'
import type { MapPlace } from './mapIslands.ts'
import { createMaps } from './maps.ts'
import { isLesson } from './present.ts'
import type { FirstSession } from './firstSession.ts'
import { createNote } from './thumbs/createNote.ts'
import { stickPictures } from './stick.ts'
import { createThumbs } from './thumbs/createThumbs.ts'
import { lateOver } from './timeOver/lateOver.ts'
import { timelineWords } from './timelineWords.ts'

/** The elements of the document that the scripts take over. */
export interface Doors {
  readonly map: HTMLElement
  readonly timeline: HTMLElement
  readonly thumbs: HTMLElement
  readonly list: HTMLElement
  readonly empty: HTMLElement
  /** The containers of the map, and of the timeline with its controls. */
  readonly mapSection: HTMLElement
  readonly timeSection: HTMLElement
}

export interface Islands {
  /**
   * Draws the state of the store; the cost depends on what has changed, and it forces no layout.
   * Whatever a lesson hides is left alone until the lesson ends.
   */
  readonly sync: () => void
  /** The same, one island at a time. */
  readonly parts: readonly (() => void)[]
  /** Lets what flies and grows wait where it is, until it is drawn again. */
  readonly rest: () => void
  /** Takes the sizes of doors and words anew, when they may have changed. */
  readonly measure: () => void
}

/** What is drawn goes by; read once and kept, since each reading makes the browser lay out the page. */
interface Measures {
  map: MapPlace
  otherMap: MapPlace | null
  hasInset: boolean
  timeline: Size
  /** The text of the timeline in CSS px: 12 where the browser's own text size is 16, and more before a class. */
  smallText: number
  widths: Widths
}

const DAY = 86_400_000

function sizeOf(element: HTMLElement): Size {
  const { width, height } = element.getBoundingClientRect()
  const scale = magnificationOf(element)
  return { width: width / scale, height: height / scale }
}

/** A map's place in the box that holds two of them; a hidden one has no size. */
function placeOf(map: HTMLElement): MapPlace {
  const box = map.closest('.map-frames')?.getBoundingClientRect()
  const own = map.getBoundingClientRect()
  const [left, top] = box ? [own.left - box.left, own.top - box.top] : [0, 0]
  const size = sizeOf(map)
  return { left, top, size, over: foundOver(map, size) }
}

function measured({ map, timeline }: Doors): Measures {
  const other = document.getElementById('map-other')
  return {
    map: placeOf(map),
    otherMap: other && placeOf(other),
    hasInset: (document.getElementById('map-inset')?.offsetWidth ?? 0) > 0,
    timeline: sizeOf(timeline),
    smallText: Number.parseFloat(getComputedStyle(timeline).fontSize) || 12,
    widths: readWidths(),
  }
}

function timelineIsland(session: FirstSession, doors: Doors, measures: Measures) {
  const { store, commands, words } = session
  const { story } = store.get()
  const listener = { lang: story.language, readerZone: readerZone() }
  const over = lateOver(session, doors.thumbs.parentElement ?? doors.thumbs)
  const island = createTimeline(
    doors.timeline,
    (intent) => {
      if (!over.takes(intent)) commands.dispatch(intent)
    },
    timelineWords(story, words, () => store.get().story),
  )
  const say = (at: Instant) => sayPlayhead(store.get().story, store.get().shown, at, listener)
  const thumbs = createThumbs(
    doors.thumbs,
    {
      label: (role) => words.timeline[role === 'at' ? 'playhead' : role],
      say,
    },
    {
      send: commands.dispatch,
      step: (role, at, by) => {
        const { story: now, view } = store.get()
        if (role === 'at') return commands.step(by)
        const anchor = nextAnchor(now, view, at, by)
        const range = nowOf(now, view.time)
        if (anchor === null || range.mode !== 'between') return
        if (role === 'from') commands.setRange(Math.min(anchor, range.to), range.to)
        else commands.setRange(range.from, Math.max(anchor, range.from))
      },
      days: (at, by) => at + by * DAY,
    },
  )
  const describe = createNote(doors.thumbs, 'timeline-note')
  return () => {
    const { story: now, shown: view, hover } = store.get()
    const zone = view.clock === 'reader' ? listener.readerZone : null
    const { smallText: textSize, widths } = measures
    const options = { hover, textSize, measure: widths.drawn, zone }
    const scene = timelineScene(now, view, measures.timeline, options)
    island.sync(scene)
    thumbs.sync(scene)
    over.sync(scene)
    const told = scene.written.map(({ lines }) => words.axis.written(lines.join(' ')))
    describe([...told, sayRelations(now, view.event, listener.lang)].join(' ').trim())
    // Where names stand in the lanes, the corner above them is the axis's: see controls.css.
    document.documentElement.classList.toggle('no-gutter', !scene.hasGutter)
    const { dataset } = document.documentElement
    // Written where it is another: style sheets are looked through anew even for the same.
    if (dataset['lanes'] !== view.lanes) dataset['lanes'] = view.lanes
  }
}

function listIsland({ store, commands, words }: FirstSession, doors: Doors) {
  const reveal = (item: HTMLElement, isFirst: boolean): void => {
    const { story, view } = store.get()
    revealOpened(item, isFirst, view.path !== null && isAtStep(story, view))
  }
  const island = createList(doors.list, commands.dispatch, reveal, words.document)
  const tellTimes = createClock(doors.list, readerZone())
  return () => {
    const { story, view } = store.get()
    if (isLesson(view)) return
    const scene = listScene(story, view)
    island.sync(scene)
    tellTimes(store.whole, view.clock)
    hide(doors.empty, scene.shown.size > 0)
  }
}

/** Mounts every island; `large` is what a large story needs in addition. */
export function createIslands(
  session: FirstSession,
  doors: Doors,
  large: LargeParts | null = null,
): Islands {
  const measures = measured(doors)
  // Right behind, while the layout that was measured holds: each measuring after a change lays out the page once more.
  stickPictures(doors.mapSection, doors.timeSection)
  const map = createMaps(session, doors.map, large, () => measures)
  const parts = [
    large ? large.list(session, doors.list, doors.empty) : listIsland(session, doors),
    map.sync,
    timelineIsland(session, doors, measures),
    createLegend(session, doors.mapSection),
  ]
  return {
    sync: () => parts.forEach((sync) => sync()),
    parts,
    rest: map.rest,
    measure: () => Object.assign(measures, measured(doors)),
  }
}
