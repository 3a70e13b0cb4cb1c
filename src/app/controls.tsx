import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import type { Tours } from '../model/tours.ts'
import { keepInsetClear } from './clearInset.ts'
import { startOffline } from './offline/startOffline.ts'
import { keepFocus } from './focus/keepFocus.ts'
import { foldMap } from './foldedMap.ts'
import { allowForeignNodes } from './foreignNodes.ts'
import { followLateModes } from './lateModes.ts'
import { bindListToTime } from './list/inStep.ts'
import { tellSearched } from './list/tellSearched.ts'
import { followPressedCounts } from './pressedCount.ts'
import { followSheet } from './sheet.ts'
import { mapStop } from './stops/mapStop.ts'
import type { FirstSession } from './firstSession.ts'
import { withAllWords } from './session.ts'
import { takeOver } from './takeOver.ts'
import { Bar } from './views/explore/Bar.tsx'
import { TimeBar } from './views/explore/TimeBar.tsx'

/** The elements hydrated at the reader's first interaction. */
export interface ControlDoors {
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

/** Brings the written controls to life, binds the list to the time, and keeps a copy for later. */
export function hydrateControls(first: FirstSession, doors: ControlDoors, tours: Tours): void {
  const session = withAllWords(first, tours)
  const { bar, timebar, list, empty } = doors
  if (list) bindListToTime(session, list)
  allowForeignNodes()
  hydrate(bar, <Bar session={session} />)
  hydrate(timebar, <TimeBar session={session} />)
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
