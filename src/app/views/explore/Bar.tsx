import { useId, useState } from 'react'
import { countShown } from '../../../scene/shown.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { FILTERS, hasFilters } from '../../../view/filters.ts'
import { ShareButton } from '../../parts/ShareButton.tsx'
import { Filters } from './Filters.tsx'
import { Notice } from './Notice.tsx'
import { PathBar } from './PathBar.tsx'
import { Settings } from './Settings.tsx'

/** The slim bar above the graphic: search, filters, what is shown, settings and sharing. */
export function Bar({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.shown)
  const { words, commands } = session
  const shown = countShown(story, view)
  const [isOpen, setOpen] = useState(false)
  const controls = useId()
  const active = FILTERS.filter((filter) => view[filter].length > 0).length
  return (
    <>
      <div className="fold">
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-controls={controls}
          onClick={() => setOpen(!isOpen)}
        >
          {words.bar.fold}
          {active > 0 && <span className="badge">{active}</span>}
        </button>
        <p className="shown">
          {words.count.eventsOf(shown, story.events.length)}
          {hasFilters(view) && (
            <button type="button" className="quiet" onClick={commands.clearFilters}>
              {words.bar.clearFilters}
            </button>
          )}
        </p>
      </div>
      <div id={controls} className={isOpen ? 'controls' : 'controls is-folded'}>
        <input
          type="search"
          className="search"
          value={view.search}
          onChange={({ target }) => commands.setSearch(target.value)}
          placeholder={words.bar.search}
          aria-label={words.bar.search}
        />
        <Filters session={session} />
        <PathBar session={session} />
        <Settings session={session} />
        <ShareButton session={session} />
      </div>
      <Notice session={session} />
    </>
  )
}
