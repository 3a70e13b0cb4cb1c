import { useMemo, useState } from 'react'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'
import { FILTERS, type Filter } from '../../core/view/filters.ts'
import type { View } from '../../core/view/view.ts'
import { Choices } from '../../ui/parts/Choices.tsx'
import { shownArea } from '../maps/mapBounds.ts'
import { Badge } from '../../ui/parts/Badge.tsx'
import { heardWith } from '../../ui/parts/heardWith.ts'
import { Menu } from '../../ui/parts/Menu.tsx'
import { counted } from './filterOptions.tsx'

/** How many values are chosen in a filter; the part of the map counts as a place. */
function chosenIn(view: View, filter: Filter): number {
  return view[filter].length + (filter === 'places' && view.within !== null ? 1 : 0)
}

/** The choices of one filter; counted only while they are seen. */
function Offered({ session, filter }: { readonly session: Session; readonly filter: Filter }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { messages, commands } = session
  const choices = useMemo(
    () => counted(story, view, filter, messages),
    [story, view, filter, messages],
  )
  return (
    <>
      {filter === 'places' && <OnlyHere session={session} />}
      <Choices
        legend={messages.filters[filter]}
        choices={choices}
        heard={(label, count) => messages.list.comma([label, messages.count.events(count)])}
        chosen={view[filter]}
        onToggle={(id) => commands.toggle(filter, id)}
      />
    </>
  )
}

/** One filter, folded under its name; the first and those in use open with the menu. */
function FilterGroup({ session, filter }: { readonly session: Session; readonly filter: Filter }) {
  const chosen = useSession(session, ({ view }) => chosenIn(view, filter))
  const [isOpen, setOpen] = useState(filter === 'kinds' || chosen > 0)
  return (
    <details
      className="filter"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary aria-label={heardWith(session.messages.filters[filter], chosen, session.messages)}>
        <span>{session.messages.filters[filter]}</span>
        <Badge count={chosen} />
      </summary>
      {isOpen && <Offered session={session} filter={filter} />}
    </details>
  )
}

/** Restricts events to the area the map shows now; the area stays when the map moves. */
function OnlyHere({ session }: { readonly session: Session }) {
  const isOn = useSession(session, ({ view }) => view.within !== null)
  const { messages, commands } = session
  return (
    <p className="only-here">
      <button
        type="button"
        className="button"
        onClick={() => commands.setWithin(isOn ? null : shownArea(session))}
      >
        {isOn ? messages.map.everywhere : messages.map.onlyHere}
      </button>
    </p>
  )
}

/** One menu for all filters, the kinds of event first; each choice shows how many events it would give. */
export function Filters({ session }: { readonly session: Session }) {
  // Set only by older links; offered while it is.
  const ofLinks = useSession(session, ({ view }) => view.actors.length > 0)
  const active = useSession(session, ({ view }) =>
    FILTERS.reduce((sum, filter) => sum + chosenIn(view, filter), 0),
  )
  const story = useSession(session, (state) => state.story)
  // Asked once of a story, not at each step.
  const hasDeaths = useMemo(() => story.events.some(({ deadBy }) => deadBy !== undefined), [story])
  const isOffered: Partial<Record<Filter, boolean>> = { actors: ofLinks, dead: hasDeaths }
  const offered = FILTERS.filter((filter) => isOffered[filter] ?? true)
  return (
    <Menu
      label={session.messages.bar.filter}
      messages={session.messages}
      count={active}
      name="filter"
    >
      {() =>
        offered.map((filter) => <FilterGroup key={filter} session={session} filter={filter} />)
      }
    </Menu>
  )
}
