import type { MountPoints } from '../session/mountPoints.ts'
import { magnificationOf } from '../islands/map/camera/magnified.ts'
import { nextAnchor } from '../scene/timeline/axis/anchored.ts'
import { nowOf } from '../scene/shared/visible.ts'
import { DAY, type Instant } from '../core/time/instant.ts'
import { listScene } from '../scene/list/listScene.ts'
import type { Size } from '../scene/shared/camera.ts'
import { timelineScene } from '../scene/timeline/timelineScene.ts'
import { sayPlayhead } from '../text/say.ts'
import { sayRelations } from '../text/sayRelations.ts'
import { createTimeline } from '../islands/timeline/createTimeline.ts'
import { isHeld } from '../store/held.ts'
import { isAtStep } from '../core/view/atStep.ts'
import { readerZone } from '../ui/browser/environment.ts'
import { createClock } from '../islands/list/clock.ts'
import { hide } from '../ui/dom/quietly.ts'
import { readWidths, type Widths } from '../ui/browser/widths.ts'
import { createLegend } from '../features/explore/legend.ts'
import { createList } from '../islands/list/list.ts'
import { revealOpened } from '../islands/list/reveal.ts'
import { foundOver } from '../features/maps/foundOver.ts'
import { grownOn } from '../features/maps/grownOn.ts'
import { mainFrame, otherFrame } from '../scene/map/frames.ts'
import type { MapFrame, StoryOutline } from '../core/model/story.ts'
import type { LargeParts } from '../features/large/openLarge.ts'
import type { MapPlace } from '../features/maps/mapIslands.ts'
import { createMaps } from '../features/maps/maps.ts'
import { isLesson } from '../core/view/layout.ts'
import type { FirstSession } from '../session/firstSession.ts'
import { createNote } from '../features/time/createNote.ts'
import { stickPictures } from './stick.ts'
import { createThumbs } from '../features/time/createThumbs.ts'
import { lateOver } from '../features/time/lateOver.ts'
import { timelineMessages } from '../islands/timeline/timelineMessages.ts'

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
  /** Takes the sizes of the mount points and of words anew, when they may have changed. */
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

function sizeOf(element: HTMLElement): Size {
  const { width, height } = element.getBoundingClientRect()
  const scale = magnificationOf(element)
  return { width: width / scale, height: height / scale }
}

/** A map's place in the box that holds two of them; a hidden one has no size. */
function placeOf(map: HTMLElement, frame: MapFrame, { onMap }: Widths): MapPlace {
  const box = map.closest('.map-frames')?.getBoundingClientRect()
  const own = map.getBoundingClientRect()
  const [left, top] = box ? [own.left - box.left, own.top - box.top] : [0, 0]
  const size = sizeOf(map)
  const measure = grownOn(map, size, frame, onMap)
  return { left, top, size, measure, over: foundOver(map, size, measure.marks) }
}

function measured({ map, timeline }: MountPoints, story: StoryOutline): Measures {
  const other = document.getElementById('map-other')
  const beside = otherFrame(story)
  const widths = readWidths()
  return {
    map: placeOf(map, mainFrame(story), widths),
    otherMap: other && beside && placeOf(other, beside, widths),
    hasInset: (document.getElementById('map-inset')?.offsetWidth ?? 0) > 0,
    timeline: sizeOf(timeline),
    smallText: Number.parseFloat(getComputedStyle(timeline).fontSize) || 12,
    widths,
  }
}

function timelineIsland(session: FirstSession, mountPoints: MountPoints, measures: Measures) {
  const { store, commands, messages } = session
  const { story } = store.get()
  const listener = { lang: story.language, readerZone: readerZone() }
  const over = lateOver(session, mountPoints.thumbs.parentElement ?? mountPoints.thumbs)
  const island = createTimeline(
    mountPoints.timeline,
    (intent) => {
      if (!over.takes(intent)) commands.dispatch(intent)
    },
    timelineMessages(story, messages, () => store.get().story),
  )
  const say = (at: Instant) => sayPlayhead(store.get().story, store.get().shown, at, listener)
  const thumbs = createThumbs(
    mountPoints.thumbs,
    {
      label: (role) => messages.timeline[role === 'at' ? 'playhead' : role],
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
  const describe = createNote(mountPoints.thumbs, 'timeline-note')
  return () => {
    const { story: now, shown: view, hover } = store.get()
    const zone = view.clock === 'reader' ? listener.readerZone : null
    const { smallText: textSize, widths } = measures
    const options = { hover, textSize, measure: widths.drawn, zone }
    const scene = timelineScene(now, view, measures.timeline, options)
    island.sync(scene)
    thumbs.sync(scene)
    over.sync(scene)
    const told = scene.written.map(({ lines }) => messages.axis.written(lines.join(' ')))
    describe([...told, sayRelations(now, view.event, listener.lang)].join(' ').trim())
    // Where names stand in the lanes, the corner above them is the axis's: see axis.css.
    document.documentElement.classList.toggle('no-gutter', !scene.hasGutter)
    const { dataset } = document.documentElement
    // Written where it is another: style sheets are looked through anew even for the same.
    if (dataset['lanes'] !== view.lanes) dataset['lanes'] = view.lanes
  }
}

function listIsland({ store, commands, messages }: FirstSession, mountPoints: MountPoints) {
  const reveal = (item: HTMLElement, isFirst: boolean): void => {
    const { story, view } = store.get()
    revealOpened(item, isFirst, view.path !== null && isAtStep(story, view))
  }
  const island = createList(mountPoints.list, commands.dispatch, reveal, messages.document)
  const tellTimes = createClock(mountPoints.list, readerZone())
  return () => {
    const { story, view } = store.get()
    if (isLesson(view)) return
    const scene = listScene(story, view)
    island.sync(scene)
    tellTimes(store.whole, view.clock)
    hide(mountPoints.empty, scene.shown.size > 0)
  }
}

/** Mounts every island; `large` is what a large story needs in addition. */
export function createIslands(
  session: FirstSession,
  mountPoints: MountPoints,
  large: LargeParts | null = null,
): Islands {
  const { whole: story } = session.store
  const measures = measured(mountPoints, story)
  // Right behind, while the layout that was measured holds: each measuring after a change lays out the page once more.
  stickPictures(mountPoints.mapSection, mountPoints.timeSection)
  const map = createMaps(session, mountPoints.map, large, () => measures)
  const list = large
    ? large.list(session, mountPoints.list, mountPoints.empty)
    : listIsland(session, mountPoints)
  const parts = [
    () => {
      if (isHeld(session.store.get())) return session.listPace.ask('list', list)
      session.listPace.drop('list')
      list()
    },
    map.sync,
    timelineIsland(session, mountPoints, measures),
    createLegend(session, mountPoints.mapSection),
  ]
  return {
    sync: () => parts.forEach((sync) => sync()),
    parts,
    rest: map.rest,
    measure: () => Object.assign(measures, measured(mountPoints, story)),
  }
}
