import type { SheetProps } from './sheetProps.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { HandoutMessages } from './messages.ts'
import type { Handout as Choice, HandoutPart } from '../../core/view/handout.ts'
import { isShort } from '../../core/view/handoutPresets.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'
import type { WholeStory } from '../../session/story/storyRelease.ts'
import { entriesOf, fetchWords, sourcesOf } from './contents.ts'
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

/** Map and timeline on one page, then the key, which is long where there are many places. */
function Pictures(props: SheetProps) {
  const { messages, include } = props
  const has = (part: HandoutPart): boolean => include.includes(part)
  const map = useMap(props)
  if (!has('map') && !has('timeline')) return null
  return (
    <>
      <div className="handout-pictures">
        {has('map') && map && <SheetMap map={map} messages={messages} />}
        {has('timeline') && <SheetTimeline {...props} />}
        <Marks {...props} />
      </div>
      {has('map') && map && <MapKey map={map} messages={messages} />}
    </>
  )
}

function looksOf(choice: Pick<Choice, 'include' | 'pages'>): string {
  if (choice.pages === 'event') return 'handout-sheet is-by-event'
  return isShort(choice) ? 'handout-sheet is-short' : 'handout-sheet'
}

function Sheet(props: SheetProps) {
  const { messages, entries, include, pages } = props
  const sources = include.includes('sources') && pages === 'filled' ? sourcesOf(entries) : []
  // A heading over columns, or before a new page, would be left behind at the foot of a page.
  const isSpelledOut = pages === 'filled' && !isShort(props)
  return (
    <div className={looksOf(props)}>
      <div className="handout-front">
        <SheetHead {...props} />
        <Pictures {...props} />
      </div>
      <section className="handout-events">
        <h2 className={isSpelledOut ? undefined : 'visually-hidden'}>{messages.events}</h2>
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
  messages,
  onLeave,
}: {
  readonly session: Session
  readonly messages: HandoutMessages
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
      <Tools session={session} messages={messages} estimate={estimate} onLeave={onLeave} />
      <p className="handout-state" role="status">
        {!isThere && messages[whole === 'coming' ? 'loading' : 'failed']}
        {whole === 'failed' && (
          <>
            {' '}
            <button type="button" className="button" data-reload="">
              {session.messages.notices.reload}
            </button>
          </>
        )}
      </p>
      <div ref={place}>
        {isThere && (
          <Sheet
            session={session}
            messages={messages}
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
