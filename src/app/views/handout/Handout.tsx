import { useEffect, useMemo, useRef, useState } from 'react'
import type { HandoutWords } from '../../../text/handoutWords.ts'
import type { Handout as Choice, HandoutPart } from '../../../view/handout.ts'
import { isShort } from '../../../view/handoutPresets.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import type { WholeStory } from '../../wholeStory.ts'
import { entriesOf, fetchWords, sourcesOf, type Entry } from './contents.ts'
import { EventEntry } from './EventEntry.tsx'
import { estimatePages, type Estimate } from './estimate.ts'
import { Marks } from './Marks.tsx'
import { SheetFoot } from './SheetFoot.tsx'
import { SheetHead } from './SheetHead.tsx'
import { MapKey, SheetMap } from './SheetMap.tsx'
import { useMap } from './useMap.ts'
import { SheetSources } from './SheetSources.tsx'
import { SheetTimeline } from './SheetTimeline.tsx'
import { Tools } from './Tools.tsx'

/** Props of every part of the handout. */
export interface SheetProps {
  readonly session: Session
  readonly words: HandoutWords
  readonly whole: WholeStory
  readonly entries: readonly Entry[]
  readonly include: readonly HandoutPart[]
  readonly pages: Choice['pages']
}

/** Map and timeline on one page, then the key, which is long where there are many places. */
function Pictures(props: SheetProps) {
  const { words, include } = props
  const has = (part: HandoutPart): boolean => include.includes(part)
  const map = useMap(props)
  if (!has('map') && !has('timeline')) return null
  return (
    <>
      <div className="handout-pictures">
        {has('map') && map && <SheetMap map={map} words={words} />}
        {has('timeline') && <SheetTimeline {...props} />}
        <Marks {...props} />
      </div>
      {has('map') && map && <MapKey map={map} words={words} />}
    </>
  )
}

function looksOf(choice: Pick<Choice, 'include' | 'pages'>): string {
  if (choice.pages === 'event') return 'handout-sheet is-by-event'
  return isShort(choice) ? 'handout-sheet is-short' : 'handout-sheet'
}

function Sheet(props: SheetProps) {
  const { words, entries, include, pages } = props
  const sources = include.includes('sources') && pages === 'filled' ? sourcesOf(entries) : []
  // A heading over columns, or before a new page, would be left behind at the foot of a page.
  const isSpelledOut = pages === 'filled' && !isShort(props)
  return (
    <div className={looksOf(props)}>
      <SheetHead {...props} />
      <Pictures {...props} />
      <section className="handout-events">
        <h2 className={isSpelledOut ? undefined : 'visually-hidden'}>{words.events}</h2>
        {entries.map((entry) => (
          <EventEntry key={entry.event.id} {...props} entry={entry} />
        ))}
      </section>
      {sources.length > 0 && <SheetSources {...props} sources={sources} />}
      <SheetFoot {...props} />
    </div>
  )
}

/** The number of pages, measured again whenever something of the sheet has changed. */
function useEstimate(place: React.RefObject<HTMLDivElement | null>): Estimate | null {
  const [estimate, setEstimate] = useState<Estimate | null>(null)
  useEffect(() => {
    const { current } = place
    if (!current) return
    let frame = 0
    const measure = (): void => {
      const sheet = current.querySelector<HTMLElement>('.handout-sheet')
      setEstimate((before) => {
        const now = sheet && estimatePages(sheet)
        return before && now && before.a4 === now.a4 && before.letter === now.letter ? before : now
      })
    }
    const soon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    const watch = new MutationObserver(soon)
    watch.observe(current, { childList: true, subtree: true, attributeFilter: ['class', 'src'] })
    soon()
    return () => {
      watch.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [place])
  return estimate
}

/** The handout as it will be printed, below the options for what it includes. */
export function Handout({
  session,
  words,
  onLeave,
}: {
  readonly session: Session
  readonly words: HandoutWords
  readonly onLeave: () => void
}) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const [whole, setWhole] = useState<WholeStory | 'coming' | 'failed'>('coming')
  const { known } = view
  useEffect(() => {
    let isWanted = true
    fetchWords(session.store.whole, { ...session.store.get().view, known }).then(
      (fetched) => isWanted && setWhole(fetched),
      () => isWanted && setWhole('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [session, known])
  const place = useRef<HTMLDivElement>(null)
  const estimate = useEstimate(place)
  const isThere = typeof whole === 'object'
  const entries = useMemo(
    () => (typeof whole === 'object' ? entriesOf(story, view, whole) : []),
    [story, view, whole],
  )
  return (
    <>
      <Tools session={session} words={words} estimate={estimate} onLeave={onLeave} />
      <p className="handout-state" role="status">
        {!isThere && words[whole === 'coming' ? 'loading' : 'failed']}
        {whole === 'failed' && (
          <>
            {' '}
            <button type="button" className="button" data-reload="">
              {session.words.notices.reload}
            </button>
          </>
        )}
      </p>
      <div ref={place}>
        {isThere && (
          <Sheet
            session={session}
            words={words}
            whole={whole}
            entries={entries}
            include={view.handout.include}
            pages={view.handout.pages}
          />
        )}
      </div>
    </>
  )
}
