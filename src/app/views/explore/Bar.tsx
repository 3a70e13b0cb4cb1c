import { visibleEvents } from '../../../scene/visible.ts'
import { useSession, type Session } from '../../session.ts'
import { hasFilters } from '../../../view/moves.ts'
import { CopyLink } from '../../parts/CopyLink.tsx'
import { Filters } from './Filters.tsx'
import { Notice } from './Notice.tsx'
import { PathBar } from './PathBar.tsx'
import { Settings } from './Settings.tsx'

/** The slim bar above the graphic: search, filters, what is shown, settings and sharing. */
export function Bar({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { words, commands } = session
  const shown = visibleEvents(story, view).length
  return (
    <>
      <div className="controls">
        <input
          type="search"
          className="search"
          value={view.search}
          onChange={({ target }) => commands.setSearch(target.value)}
          placeholder={words.bar.search}
          aria-label={words.bar.search}
        />
        <Filters session={session} />
        <p className="shown">
          {words.count.eventsOf(shown, story.events.length)}
          {hasFilters(view) && (
            <button type="button" className="quiet" onClick={commands.clearFilters}>
              {words.bar.clearFilters}
            </button>
          )}
        </p>
        <PathBar session={session} />
        <Settings session={session} />
        <CopyLink words={words} />
      </div>
      <Notice session={session} />
    </>
  )
}
