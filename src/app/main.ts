import './tokens.css'
import './page.css'
import './document/article.css'
import './parts/controls.css'
import './print.css'
import '../map/map.css'
import '../timeline/timeline.css'
import type { Problem } from '../model/problem.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Ground } from '../scene/ground.ts'
import { readerZone } from './environment.ts'
import { atFirstSign, keepClick } from './interest.ts'
import { createIslands, type Doors, type Islands } from './islands.ts'
import { wordsInDocument } from './list/list.ts'
import { createSession, type Session } from './session.ts'
import { speakStatus } from './status.ts'
import { readAddress, syncUrl } from './urlSync.ts'
import { writeView } from '../view/url.ts'

/** What the build wrote into the document for the scripts. */
interface Data {
  readonly story: StoryOutline
  readonly problems: readonly Problem[]
  readonly ground: Ground
}

function door(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The document has no element with the id "${id}"`)
  return element
}

function readData(): Data {
  return JSON.parse(door('data').textContent ?? '') as Data
}

function withWords(story: StoryOutline): StoryOutline {
  const words = wordsInDocument(door('events'))
  return {
    ...story,
    events: story.events.map((event) => ({ ...event, words: words.get(event.id) ?? '' })),
  }
}

function drawOnChange(session: Session, islands: Islands, doors: Doors): void {
  let frame = 0
  const ask = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      islands.sync()
    })
  }
  session.store.subscribe(ask)
  const resized = new ResizeObserver(ask)
  resized.observe(doors.map)
  resized.observe(doors.timeline)
}

function applyTheme({ store }: Session): void {
  const apply = (): void => {
    document.documentElement.dataset['theme'] = store.get().view.theme
  }
  apply()
  store.watch(({ view }) => view.theme, apply)
}

/**
 * The controls are written as the story opens; their script comes when the reader does anything, or
 * at once where a link shows something else than what is written.
 */
function startControls(session: Session): void {
  const [bar, timebar] = [door('bar'), door('timebar')]
  const ready = import('./controls.tsx').then(({ hydrateControls }) =>
    hydrateControls(session, bar, timebar),
  )
  keepClick(bar, ready)
  keepClick(timebar, ready)
}

function start(): void {
  const { story: outline, problems, ground } = readData()
  const story = withWords(outline)
  const link = readAddress(story)
  const session = createSession(story, problems, link.problems)
  const doors: Doors = {
    map: door('map'),
    timeline: door('timeline'),
    thumbs: door('thumbs'),
    list: door('events'),
    empty: door('empty'),
  }
  document.documentElement.classList.add('is-live')
  const islands = createIslands(session, doors, ground)
  session.commands.open(link.view)
  applyTheme(session)
  islands.sync()
  performance.mark('first-event')
  if (writeView(link.view) === '' && problems.length + link.problems.length === 0)
    atFirstSign(() => startControls(session))
  else startControls(session)
  drawOnChange(session, islands, doors)
  syncUrl(session, link.rest)
  speakStatus(session, door('status'), { lang: story.language, readerZone: readerZone() })
}

start()
