import { debugged } from './debug.ts'
import '../ui/styles/tokens.css'
import './styles.css'
import type { StoryOutline } from '../core/model/story.ts'
import { withPoints } from '../scene/shared/points.ts'
import { afterPaint, createSlices } from '../ui/browser/afterPaint.ts'
import { followTitle } from './documentTitle.ts'
import { readerZone } from '../ui/browser/environment.ts'
import { isStill, isLesson } from '../core/view/layout.ts'
import { startFrame } from '../features/embed/boot.ts'
import { onFirstInteraction, keepClick } from '../session/firstInteraction.ts'
import { followKnown } from '../features/asKnown/followKnown.ts'
import { writeRelated } from '../features/card/relatedEvents.ts'
import { watchCards } from '../features/card/watchCards.ts'
import type { MountPoints } from '../session/mountPoints.ts'
import { hasLargeText } from '../ui/browser/widths.ts'
import { createIslands, type Islands } from './islands.ts'
import { followPlace } from '../features/reading/followPlace.ts'
import { eventsInDocument } from '../islands/list/list.ts'
import { drawForPaper } from '../ui/paper/printing.ts'
import { followPresent } from '../features/present/present.ts'
import { createFirstSession, type FirstSession } from '../session/firstSession.ts'
import { followSearch } from '../features/search/followSearch.ts'
import { speakStatus } from '../features/explore/status.ts'
import type { State } from '../store/store.ts'
import type { LargeParts } from '../features/large/openLarge.ts'
import { unpackStory } from '../session/story/packedStory.ts'
import type { StoryData } from '../session/story/storyData.ts'
import { storyFile } from '../session/story/storyFile.ts'
import { awaited, tellStopped } from '../session/tellStopped.ts'
import { trustOwnScripts } from '../ui/browser/trusted.ts'
import { readAddress, syncUrl } from './urlSync.ts'
import { DEFAULT_VIEW, type View } from '../core/view/view.ts'
import { writeView } from '../core/view/link/url.ts'

function door(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`No element: ${id}`)
  return element
}

function sectionOf(id: string): HTMLElement {
  return door(id).closest('section') ?? door(id)
}

/** The story with the titles and words of the events in the document. */
function withWords(story: StoryData['story']): StoryOutline {
  const written = eventsInDocument(door('events'))
  const events = story.events.flatMap((event) => {
    const found = written.get(event.id)
    return found ? [{ ...event, ...found }] : []
  })
  return { ...story, events }
}

/**
 * Draws in the next frame. Before a class what is read at ten metres comes first, the words of the step:
 * map and timeline follow behind their frame.
 */
function drawOnChange(session: FirstSession, islands: Islands, mountPoints: MountPoints): void {
  let frame = 0
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      islands.sync()
    })
  }
  const afterBand = createSlices(islands.parts)
  const ask = ({ view, settled }: State): void => {
    if (!settled || !isLesson(view)) return soon()
    islands.rest()
    afterBand()
  }
  session.store.subscribe(ask)
  const remeasure = (): void => {
    islands.measure()
    soon()
  }
  const resized = new ResizeObserver(remeasure)
  resized.observe(mountPoints.map)
  const other = document.getElementById('map-other')
  if (other) resized.observe(other)
  resized.observe(mountPoints.timeline)
  // Words were laid out by the width of the font that stood in.
  document.fonts.addEventListener('loadingdone', remeasure)
}

function applyTheme({ store }: FirstSession): void {
  const apply = (): void => {
    document.documentElement.dataset['theme'] = store.get().view.theme
  }
  apply()
  store.watch(({ view }) => view.theme, apply)
}

/**
 * Whether a link shows anything other than the document as written; a frame's looks are left to
 * style sheets.
 */
function isAsWritten(view: View): boolean {
  const { mode, embed } = DEFAULT_VIEW
  if (isStill(view) || (view.mode !== mode && view.mode !== 'embed')) return false
  return writeView({ ...view, mode, embed }) === ''
}

/**
 * The controls are written as the story opens; their script comes when the reader does anything, or
 * at once where a link shows something else than what is written. Gives back what makes it come, once.
 */
function controlsOf(session: FirstSession, { pieces }: StoryData): () => Promise<void> {
  const [bar, timebar] = [door('bar'), door('timebar')]
  let ready: Promise<void> | undefined
  const begin = async (): Promise<void> => {
    const [{ hydrateControls }, tours] = await Promise.all([
      import('./controls.tsx'),
      storyFile('tours'),
    ])
    const list = pieces > 0 ? null : door('events')
    await hydrateControls(session, { bar, timebar, list, empty: door('empty') }, tours)
  }
  const wake = (): Promise<void> => {
    if (ready) return ready
    ready = awaited(begin())
    keepClick(bar, ready)
    keepClick(timebar, ready)
    ready.catch(() => {
      ready = undefined
      delete document.documentElement.dataset['page']
      tellStopped()
      door('status').textContent = session.messages.notices.controlsFailed
      onFirstInteraction(() => void wake())
    })
    return ready
  }
  return wake
}

/** If anything throws, the page is not live: the document stays as it is, and the notice says so. */
function begin(data: StoryData, outline: StoryOutline, large: LargeParts | null): void {
  try {
    comeAlive(data, outline, large)
  } catch (error) {
    document.documentElement.classList.remove('is-live')
    throw error
  }
}

/** During development `truceline` in the console shows what the page does. */
function sessionOf(plain: FirstSession, mountPoints: MountPoints): FirstSession {
  if (!import.meta.env.DEV) return plain
  const { session, handle } = debugged(plain, mountPoints)
  Object.assign(window, { truceline: handle })
  return session
}

function comeAlive(data: StoryData, outline: StoryOutline, large: LargeParts | null): void {
  const { problems, basemapLabels } = data
  const story = withPoints(outline)
  const link = readAddress(story)
  const mountPoints: MountPoints = {
    map: door('map'),
    timeline: door('timeline'),
    thumbs: door('thumbs'),
    list: door('events'),
    empty: door('empty'),
    mapSection: sectionOf('map'),
    timeSection: sectionOf('timeline'),
  }
  const session = sessionOf(
    createFirstSession(story, problems, link.problems, basemapLabels),
    mountPoints,
  )
  const { classList } = document.documentElement
  // The islands measure the page as it was painted: a class before that lays out the whole document once
  // more. Only larger text, which a live page draws larger on the map, is measured with it.
  if (hasLargeText()) classList.add('is-live')
  const isUsual = isAsWritten(link.view)
  // In closed cards it can wait until the page answers.
  const relate = (): void => writeRelated(mountPoints.list, story, session.messages)
  const islands = createIslands(session, mountPoints, large)
  classList.add('is-live')
  if (!large && !isUsual) relate()
  session.commands.open(link.view)
  followKnown(session, mountPoints.list, mountPoints.empty)
  followSearch(session, door('bar'), door('stopped'))
  watchCards(session, mountPoints.list)
  applyTheme(session)
  islands.sync()
  performance.mark('first-event')
  const faults = problems.filter(({ severity }) => severity === 'error').length
  const wake = controlsOf(session, data)
  if (!large && isUsual) afterPaint(relate)
  if (isUsual && faults + link.problems.length === 0) onFirstInteraction(() => void wake())
  else if (!isStill(link.view)) {
    // What is written counts the whole story; the controls count what the link shows.
    document.documentElement.classList.toggle('is-uncounted', !isUsual)
    void wake()
  }
  drawOnChange(session, islands, mountPoints)
  startFrame(session, mountPoints, wake)
  followPresent(session, mountPoints.mapSection)
  drawForPaper(() => {
    islands.measure()
    islands.sync()
  })
  syncUrl(session, link.rest)
  followTitle(session)
  const listener = { lang: story.language, readerZone: readerZone() }
  if (!large) followPlace(mountPoints.list.closest<HTMLElement>('.events') ?? mountPoints.list)
  speakStatus(session, door('status'), listener, isUsual)
}

/** A large story arrives in pieces; until then the document stays as it is without scripts. */
function start(data: StoryData): void {
  if (data.pieces === 0) return begin(data, withWords(data.story), null)
  void import('../features/large/openLarge.ts')
    .then(({ openLarge }) => openLarge(data))
    .then(({ story, parts }) => begin(data, story, parts))
    .catch(tellStopped)
}

trustOwnScripts()
// Where it cannot be had, the watch in the document's head says so: it hears errors, and not every rejection.
void storyFile('outline')
  .then((packed) => start(unpackStory(packed)))
  .catch(reportError)
