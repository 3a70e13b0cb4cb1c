import { useMemo } from 'react'
import { actorName } from '../../../model/actorName.ts'
import { STANDINGS } from '../../../model/claim.ts'
import { EVENT_STANDINGS } from '../../../model/status.ts'
import type { StoryOutline } from '../../../model/story.ts'
import { tally } from '../../../scene/tally.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import type { Words } from '../../../text/index.ts'
import type { Filter } from '../../../view/filters.ts'
import type { View } from '../../../view/view.ts'
import { Glyph } from '../../document/glyph.tsx'
import { Choices, type Choice } from '../../parts/Choices.tsx'
import { shownArea } from '../../mapBounds.ts'
import { Menu } from '../../parts/Menu.tsx'

type Option = Omit<Choice, 'count'>

const named = ({ id, name }: { readonly id: string; readonly name: string }): Option => ({
  id,
  label: name,
})

const people = ({ actors }: StoryOutline): Option[] => actors.map(named)

const OPTIONS: Readonly<Record<Filter, (story: StoryOutline, words: Words) => Option[]>> = {
  kinds: ({ kinds, language }) =>
    kinds.map((kind) => ({
      id: kind.id,
      label: kind.plural[language] ?? kind.id,
      mark: <Glyph kind={kind} />,
    })),
  participants: people,
  speakers: people,
  actors: people,
  places: ({ places }) => places.map(named),
  statuses: (_, words) =>
    EVENT_STANDINGS.map((id) => ({ id, label: words.eventStandings[id].label })),
  standings: (_, words) => STANDINGS.map((id) => ({ id, label: words.standings[id].label })),
  dead: (story, { countries }) =>
    [...new Set(story.events.flatMap(({ deadBy }) => deadBy ?? []))].map((id) => ({
      id,
      label: countries[id] ?? actorName(story, id),
    })),
}

/** Long lists (people, places) are sorted by the number of events; the others keep their order. */
const SORTED: ReadonlySet<Filter> = new Set(['participants', 'speakers', 'actors', 'places'])

/** The filters in each menu of the bar. */
const MENUS: readonly (readonly Filter[])[] = [
  ['kinds'],
  ['participants'],
  ['speakers'],
  ['places'],
  ['statuses', 'standings'],
  ['dead'],
]

/** Set only by older links; it has a menu while it is active. */
const OF_LINKS: readonly Filter[] = ['actors']

/** A menu with more options than this is too long to scan by eye. */
const MOST_CHOICES = 200

/** Counts with every other filter applied: what choosing one more option would show. */
function counted(story: StoryOutline, view: View, filter: Filter, words: Words): Choice[] {
  const counts = tally(story, view, filter)
  const isChosen = (id: string): boolean => view[filter].some((chosen) => chosen === id)
  const kept = OPTIONS[filter](story, words)
    .map((option) => ({ ...option, count: counts.get(option.id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || isChosen(id))
  if (!SORTED.has(filter)) return kept
  return kept
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    .filter(({ id }, place) => place < MOST_CHOICES || isChosen(id))
}

function FilterPanel({ session, filter }: { readonly session: Session; readonly filter: Filter }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { words, commands } = session
  const choices = useMemo(() => counted(story, view, filter, words), [story, view, filter, words])
  if (choices.length === 0) return null
  return (
    <>
      {filter === 'places' && <OnlyHere session={session} />}
      <Choices
        legend={words.filters[filter]}
        choices={choices}
        chosen={view[filter]}
        onToggle={(id) => commands.toggle(filter, id)}
      />
    </>
  )
}

/** A menu of one filter bears its name, or a shorter one where the bar has one for it. */
function menuLabel(filters: readonly Filter[], { bar, filters: names }: Words): string {
  const [first] = filters
  if (filters.length > 1) return bar.status
  if (first === 'dead') return bar.deaths
  return first === undefined ? '' : names[first]
}

function FilterMenu({
  session,
  filters,
}: {
  readonly session: Session
  readonly filters: readonly Filter[]
}) {
  const chosen = useSession(session, ({ view }) =>
    filters.reduce((sum, filter) => sum + view[filter].length, 0),
  )
  const isNarrowed = useSession(session, ({ view }) => view.within !== null)
  const count = chosen + (filters.includes('places') && isNarrowed ? 1 : 0)
  const [first] = filters
  if (first === undefined) return null
  return (
    <Menu label={menuLabel(filters, session.words)} count={count}>
      {() =>
        filters.map((filter) => <FilterPanel key={filter} session={session} filter={filter} />)
      }
    </Menu>
  )
}

/** Restricts events to the area the map shows now; the area stays when the map moves. */
function OnlyHere({ session }: { readonly session: Session }) {
  const isOn = useSession(session, ({ view }) => view.within !== null)
  const { words, commands } = session
  return (
    <p className="only-here">
      <button
        type="button"
        className="button"
        onClick={() => commands.setWithin(isOn ? null : shownArea(session))}
      >
        {isOn ? words.map.everywhere : words.map.onlyHere}
      </button>
    </p>
  )
}

/** The filter menus; each option shows how many events it would give. */
export function Filters({ session }: { readonly session: Session }) {
  const ofLinks = useSession(session, ({ view }) => view.actors.length > 0)
  const hasDeaths = useSession(session, ({ story }) =>
    story.events.some(({ deadBy }) => deadBy !== undefined),
  )
  const menus = MENUS.filter(([first]) => first !== 'dead' || hasDeaths)
  return (
    <div className="filters">
      {[...menus, ...(ofLinks ? [OF_LINKS] : [])].map((filters) => (
        <FilterMenu key={filters[0]} session={session} filters={filters} />
      ))}
    </div>
  )
}
