import { useId, useState } from 'react'
import { isRedacted } from '../../scene/known/redacted.ts'
import { countShown } from '../../scene/shared/shown.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'
import { FILTERS, hasFilters } from '../../core/view/filters.ts'
import { Badge } from '../../ui/parts/Badge.tsx'
import { heardWith } from '../../ui/parts/heardWith.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { Chips } from './Chips.tsx'
import { Filters } from './Filters.tsx'
import { Notice } from './Notice.tsx'
import { PathBar } from './PathBar.tsx'
import { Settings } from './Settings.tsx'

/**
 * The number of events shown. Separate, because it is the only part of the bar that a step of time
 * changes.
 */
function Shown({ session }: { readonly session: Session }) {
  const { messages, commands } = session
  const isFiltered = useSession(session, ({ view }) => hasFilters(view))
  const count = useSession(session, ({ story, shown }) =>
    isRedacted(story) ? '' : messages.count.eventsOf(countShown(story, shown), story.events.length),
  )
  return (
    <p className="shown">
      <bdi>{count}</bdi>
      {isFiltered && (
        <button type="button" className="quiet" onClick={commands.clearFilters}>
          {messages.bar.clearFilters}
        </button>
      )}
    </p>
  )
}

/** The slim bar above the graphic: search, filters, what is shown, settings and sharing. */
export function Bar({ session }: { readonly session: Session }) {
  const search = useSession(session, ({ view }) => view.search)
  const active = useSession(
    session,
    ({ view }) => FILTERS.filter((filter) => view[filter].length > 0).length,
  )
  const { messages, commands } = session
  const [isOpen, setOpen] = useState(false)
  const controls = useId()
  return (
    <>
      <div className="fold">
        <button
          type="button"
          className="button"
          aria-label={heardWith(messages.bar.fold, active, messages)}
          aria-expanded={isOpen}
          aria-controls={controls}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{messages.bar.fold}</span>
          <Badge count={active} />
        </button>
        <Shown session={session} />
      </div>
      <div id={controls} className={isOpen ? 'controls' : 'controls is-folded'}>
        <PathBar session={session} />
        <input
          type="search"
          className="search"
          value={search}
          onChange={({ target }) => commands.setSearch(target.value)}
          placeholder={messages.bar.search}
          aria-label={messages.bar.search}
        />
        <Filters session={session} />
        <Chips session={session} />
        <ShareButton session={session} />
        <Settings session={session} />
      </div>
      <Notice session={session} />
    </>
  )
}
