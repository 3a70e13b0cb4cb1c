import { useEffect, useMemo, useState } from 'react'
import type { HandoutWords } from '../../../text/handoutWords.ts'
import type { HandoutPart } from '../../../view/handout.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import type { WholeStory } from '../../wholeStory.ts'
import { entriesOf, fetchWords, sourcesOf, type Entry } from './contents.ts'
import { EventEntry } from './EventEntry.tsx'
import { Marks } from './Marks.tsx'
import { SheetFoot } from './SheetFoot.tsx'
import { SheetHead } from './SheetHead.tsx'
import { SheetMap } from './SheetMap.tsx'
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
}

function Sheet(props: SheetProps) {
  const { words, entries, include } = props
  const has = (part: HandoutPart): boolean => include.includes(part)
  const sources = has('sources') ? sourcesOf(entries) : []
  return (
    <div className="handout-sheet">
      <SheetHead {...props} />
      {has('map') && <SheetMap {...props} />}
      {has('timeline') && <SheetTimeline {...props} />}
      {(has('map') || has('timeline')) && <Marks {...props} />}
      <section>
        <h2>{words.events}</h2>
        {entries.map((entry) => (
          <EventEntry key={entry.event.id} {...props} entry={entry} />
        ))}
      </section>
      {sources.length > 0 && <SheetSources {...props} sources={sources} />}
      <SheetFoot {...props} />
    </div>
  )
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
  const isThere = typeof whole === 'object'
  const entries = useMemo(
    () => (typeof whole === 'object' ? entriesOf(story, view, whole) : []),
    [story, view, whole],
  )
  return (
    <>
      <Tools session={session} words={words} onLeave={onLeave} />
      <p className="handout-state" role="status">
        {!isThere && words[whole === 'coming' ? 'loading' : 'failed']}
      </p>
      {isThere && (
        <Sheet
          session={session}
          words={words}
          whole={whole}
          entries={entries}
          include={view.handout.include}
        />
      )}
    </>
  )
}
