import './tokens.css'
import './base.css'
import './page.css'
import './document/article.css'
import './parts/controls.css'
import '../map/map.css'
import '../map/frames.css'
import '../timeline/timeline.css'
import './views/embed/embed.css'
import type { StoryOutline } from '../model/story.ts'
import { withPoints } from '../scene/points.ts'
import { afterPaint, createSlices } from './afterPaint.ts'
import { followTitle } from './documentTitle.ts'
import { readerZone } from './environment.ts'
import { isStill, startFrame } from './frame.ts'
import { atFirstSign, keepClick } from './interest.ts'
import { followKnown } from './known/followKnown.ts'
import { writeRelated } from './card/relatedEvents.ts'
import { watchCards } from './card/watchCards.ts'
import { createIslands, type Doors, type Islands } from './islands.ts'
import { followPlace } from './list/followPlace.ts'
import { eventsInDocument } from './list/list.ts'
import { drawForPaper } from './printing.ts'
import { followPresent, isLesson } from './present.ts'
import { createFirstSession, type FirstSession } from './firstSession.ts'
import { followSearch } from './search/followSearch.ts'
import { speakStatus } from './status.ts'
import type { State } from '../store/store.ts'
import type { LargeParts } from './large/openLarge.ts'
import { unpackStory } from './packedStory.ts'
import type { StoryData } from './storyData.ts'
import { storyFile } from './storyFile.ts'
import { trustOwnScripts } from './trusted.ts'
import { readAddress, syncUrl } from './urlSync.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { writeView } from '../view/url.ts'

function door(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The document has no element with the id "${id}"`)
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
function drawOnChange(session: FirstSession, islands: Islands, doors: Doors): void {
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
  resized.observe(doors.map)
  const other = document.getElementById('map-other')
  if (other) resized.observe(other)
  resized.observe(doors.timeline)
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
  const { mode, frame } = DEFAULT_VIEW
  if (isStill(view) || (view.mode !== mode && view.mode !== 'embed')) return false
  return writeView({ ...view, mode, frame }) === ''
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
    const typed = bar.querySelector('input')?.value
    const list = pieces > 0 ? null : door('events')
    hydrateControls(session, { bar, timebar, list, empty: door('empty') }, tours)
    if (typed) session.commands.setSearch(typed)
  }
  const wake = (): Promise<void> => {
    if (ready) return ready
    ready = begin()
    keepClick(bar, ready)
    keepClick(timebar, ready)
    ready.catch(() => {
      ready = undefined
      delete document.documentElement.dataset['page']
      door('stopped').hidden = false
      door('status').textContent = session.words.notices.controlsFailed
      atFirstSign(() => void wake())
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

function comeAlive(data: StoryData, outline: StoryOutline, large: LargeParts | null): void {
  const { problems, ground } = data
  const story = withPoints(outline)
  const link = readAddress(story)
  const session = createFirstSession(story, problems, link.problems, ground)
  const doors: Doors = {
    map: door('map'),
    timeline: door('timeline'),
    thumbs: door('thumbs'),
    list: door('events'),
    empty: door('empty'),
    mapSection: sectionOf('map'),
    timeSection: sectionOf('timeline'),
  }
  document.documentElement.classList.add('is-live')
  const isUsual = isAsWritten(link.view)
  // In closed cards it can wait until the page answers.
  const relate = (): void => writeRelated(doors.list, story, session.words)
  if (!large && !isUsual) relate()
  const islands = createIslands(session, doors, large)
  session.commands.open(link.view)
  followKnown(session, doors.list, doors.empty)
  followSearch(session, door('bar'), door('stopped'))
  watchCards(session, doors.list)
  applyTheme(session)
  islands.sync()
  performance.mark('first-event')
  const faults = problems.filter(({ severity }) => severity === 'error').length
  const wake = controlsOf(session, data)
  if (!large && isUsual) afterPaint(relate)
  if (isUsual && faults + link.problems.length === 0) atFirstSign(() => void wake())
  else if (!isStill(link.view)) void wake()
  drawOnChange(session, islands, doors)
  startFrame(session, doors, wake)
  followPresent(session, doors.mapSection)
  drawForPaper(() => {
    islands.measure()
    islands.sync()
  })
  syncUrl(session, link.rest)
  followTitle(session)
  const listener = { lang: story.language, readerZone: readerZone() }
  if (!large) followPlace(doors.list.closest<HTMLElement>('.events') ?? doors.list)
  speakStatus(session, door('status'), listener, isUsual)
}

/** A large story arrives in pieces; until then the document stays as it is without scripts. */
function start(data: StoryData): void {
  if (data.pieces === 0) return begin(data, withWords(data.story), null)
  void import('./large/openLarge.ts')
    .then(({ openLarge }) => openLarge(data))
    .then(({ story, parts }) => begin(data, story, parts))
    .catch(() => {
      door('stopped').hidden = false
    })
}

trustOwnScripts()
// Where it cannot be had, the watch in the document's head says so: it hears errors, and not every rejection.
void storyFile('outline')
  .then((packed) => start(unpackStory(packed)))
  .catch(reportError)
