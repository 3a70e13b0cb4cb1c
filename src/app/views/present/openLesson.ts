import { presentWordsFor } from '../../../text/presentWords.ts'
import { element } from '../../card/element.ts'
import { addStyle } from '../../lateStyle.ts'
import type { Session } from '../../session.ts'
import { createBand } from './band.ts'
import { createCover } from './cover.ts'
import { toggleFullScreen } from './fullScreen.ts'
import type { Action } from './keys.ts'
import { createLesson } from './lesson.ts'
import { listenToKeys } from './listenToKeys.ts'
import css from './present.css?inline'
import { createSheets, type Sheets } from './sheets.ts'
import { createStage } from './stage.ts'
import { listenToSwipe } from './swipe.ts'

/** What presenting puts around, and takes away again. */
function present(session: Session, mapSection: HTMLElement): () => void {
  const over = new AbortController()
  const words = presentWordsFor(session.store.whole.language)
  const lesson = createLesson(session)
  const said = element('p', { class: 'present-notice', role: 'status' })
  const say = (text: string): void => {
    said.textContent = text
  }
  const acts: Readonly<Record<Action, () => void>> = {
    next: () => lesson.move(1),
    back: () => lesson.move(-1),
    first: () => lesson.goTo(0),
    last: () => lesson.goTo(Infinity),
    steps: () => sheets.toggle('steps'),
    claims: () => sheets.toggle('claims'),
    keys: () => sheets.toggle('keys'),
    return: () => lesson.goTo(session.store.get().view.step),
    black: () => lesson.setBlank(lesson.blank() === 'black' ? null : 'black'),
    white: () => lesson.setBlank(lesson.blank() === 'white' ? null : 'white'),
    fullscreen: () =>
      void toggleFullScreen().then((isDone) => say(isDone ? '' : words.noFullScreen)),
    escape: () => lesson.leave(),
  }
  const act = (action: Action): void => {
    const isSheet = action === 'steps' || action === 'claims' || action === 'keys'
    const wasOpen = sheets.isOpen()
    say('')
    if (wasOpen && !isSheet) sheets.close()
    if (!wasOpen || action !== 'escape') acts[action]()
  }
  const sheets: Sheets = createSheets({ session, lesson, words, act })
  const band = createBand(session, lesson, words, () => act('claims'))
  const cover = createCover(lesson, words)
  const stage = createStage(session, lesson, words, act)
  const box = element('section', { class: 'present', 'aria-label': words.label })
  box.append(stage.progress, stage.tools, band.element, said, ...cover.elements)
  mapSection.after(box)
  mapSection.append(...stage.zones)
  const sync = (): void => {
    for (const part of [band, cover, stage]) part.sync()
  }
  const steady = (): void => band.steady(box)
  sync()
  steady()
  window.addEventListener('resize', steady, { signal: over.signal })
  const unwatch = lesson.watch(sync)
  listenToKeys({ isSheetOpen: sheets.isOpen, act }, over.signal)
  for (const surface of [mapSection, box]) listenToSwipe(surface, lesson.move, over.signal)
  return () => {
    over.abort()
    unwatch()
    stage.stop()
    sheets.close()
    box.remove()
    for (const zone of stage.zones) zone.remove()
  }
}

/** The map takes any sign of interest for a reason to fetch WebGL: a lesson should not wait for one. */
function hastenMap(mapSection: HTMLElement): void {
  mapSection.querySelector('#map')?.dispatchEvent(new Event('pointerenter'))
}

/** Lays the page out for a class whenever the view says so, from now on. */
export function startPresent(session: Session, mapSection: HTMLElement): void {
  const root = document.documentElement
  let stop: (() => void) | null = null
  addStyle(css)
  const follow = (): void => {
    const isOn = session.store.get().view.mode === 'present'
    if (isOn === (stop !== null)) return
    if (isOn) root.dataset['mode'] = 'present'
    else delete root.dataset['mode']
    root.classList.toggle('is-presented', isOn)
    stop?.()
    stop = isOn ? present(session, mapSection) : null
    if (isOn) hastenMap(mapSection)
  }
  session.store.watch(({ view }) => view.mode, follow)
  follow()
}
