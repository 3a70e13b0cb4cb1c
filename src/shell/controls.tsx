import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { hydrateRoot } from '../ui/parts/roots.ts'
import type { Tours } from '../core/model/tours.ts'
import { keepInsetClear } from '../features/maps/clearInset.ts'
import { startOffline } from '../features/offline/startOffline.ts'
import { keepFocus } from '../ui/dom/keepFocus.ts'
import { foldMap } from '../features/maps/foldedMap.ts'
import { allowForeignNodes } from '../ui/dom/foreignNodes.ts'
import { followLateModes } from './lateModes.ts'
import { bindListToTime } from '../features/reading/inStep.ts'
import { tellSearched } from '../features/search/tellSearched.ts'
import { followPressedCounts } from '../features/maps/pressedCount.ts'
import { followSheet } from '../features/explore/sheet.ts'
import { mapStop } from '../ui/dom/mapStop.ts'
import type { FirstSession } from '../session/firstSession.ts'
import { withAllMessages } from '../session/session.ts'
import { takeOver } from './takeOver.ts'
import { Bar } from '../features/explore/Bar.tsx'
import { TimeBar } from '../features/explore/TimeBar.tsx'

/** The elements hydrated at the reader's first interaction. */
export interface ControlMountPoints {
  readonly bar: HTMLElement
  readonly timebar: HTMLElement
  /** Null for a large story, whose list holds only some of its events at a time. */
  readonly list: HTMLElement | null
  /** The line in the list's place where nothing is shown. */
  readonly empty: HTMLElement
}

/** Hydrates at once, so that what others changed is out of the document for no moment that is painted. */
function hydrate(element: HTMLElement, content: ReactNode): void {
  const copy = document.querySelector<HTMLTemplateElement>(`#${element.id}-written`)
  const run = (): void => void flushSync(() => hydrateRoot(element, content))
  if (copy) takeOver(element, copy.content, run)
  else run()
}

/** What follows is a task of its own, so that a key or a finger waits for one part at most. */
function turn(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done)
  })
}

/**
 * Brings the written controls to life, binds the list to the time, and keeps a copy for later. In tasks, as few
 * as keep each of them short on a phone; what was typed into the search before is searched with the first.
 */
export async function hydrateControls(
  first: FirstSession,
  mountPoints: ControlMountPoints,
  tours: Tours,
): Promise<void> {
  const session = withAllMessages(first, tours)
  const { bar, timebar, list, empty } = mountPoints
  if (list) bindListToTime(session, list)
  allowForeignNodes()
  const typed = bar.querySelector('input')?.value
  hydrate(bar, <Bar session={session} />)
  document.documentElement.classList.remove('is-uncounted')
  if (typed) session.commands.setSearch(typed)
  await turn()
  hydrate(timebar, <TimeBar session={session} />)
  await turn()
  tellSearched(session, empty)
  keepFocus((changed) => void session.store.subscribe(changed))
  followLateModes(session)
  followPressedCounts(session)
  keepInsetClear(session)
  startOffline(session.store.get().story.language)
  const section = timebar.closest('section')
  if (section) followSheet(session, section)
  const map = document.querySelector<HTMLElement>('.map-section')
  if (section && map) foldMap(session, map, section)
  for (const host of document.querySelectorAll<HTMLElement>('#map, #map-other')) mapStop(host)
}
