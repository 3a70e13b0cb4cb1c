import { useMemo } from 'react'
import { STANDINGS } from '../../../model/claim.ts'
import type { StoryOutline } from '../../../model/story.ts'
import { tally } from '../../../scene/tally.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import type { Words } from '../../../text/index.ts'
import { FILTERS, type Filter } from '../../../view/filters.ts'
import type { View } from '../../../view/view.ts'
import { Glyph } from '../../document/glyph.tsx'
import { Choices, type Choice } from '../../parts/Choices.tsx'
import { shownArea } from '../../mapBounds.ts'
import { Menu } from '../../parts/Menu.tsx'

type Option = Omit<Choice, 'count'>

function optionsOf(story: StoryOutline, filter: Filter, words: Words): Option[] {
  if (filter === 'kinds')
    return story.kinds.map((kind) => ({
      id: kind.id,
      label: kind.plural[story.language] ?? kind.id,
      mark: <Glyph kind={kind} />,
    }))
  if (filter === 'actors') return story.actors.map(({ id, name }) => ({ id, label: name }))
  if (filter === 'places') return story.places.map(({ id, name }) => ({ id, label: name }))
  return STANDINGS.map((id) => ({ id, label: words.standings[id].label }))
}

/** A menu with more choices than this is searched with the eyes no more. */
const MOST_CHOICES = 200

/** Counts as if only this filter were free: what choosing one more would bring. */
function counted(story: StoryOutline, view: View, filter: Filter, words: Words): Choice[] {
  const counts = tally(story, view, filter)
  const isChosen = (id: string): boolean => view[filter].some((chosen) => chosen === id)
  const kept = optionsOf(story, filter, words)
    .map((option) => ({ ...option, count: counts.get(option.id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || isChosen(id))
  if (filter === 'kinds' || filter === 'standings') return kept
  return kept
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    .filter(({ id }, place) => place < MOST_CHOICES || isChosen(id))
}

function FilterPanel({ session, filter }: { readonly session: Session; readonly filter: Filter }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { words, commands } = session
  const choices = useMemo(() => counted(story, view, filter, words), [story, view, filter, words])
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

function FilterMenu({ session, filter }: { readonly session: Session; readonly filter: Filter }) {
  const chosen = useSession(session, ({ view }) => view[filter].length)
  const isNarrowed = useSession(session, ({ view }) => view.within !== null)
  const count = chosen + (filter === 'places' && isNarrowed ? 1 : 0)
  return (
    <Menu label={session.words.filters[filter]} count={count}>
      {() => <FilterPanel session={session} filter={filter} />}
    </Menu>
  )
}

/** Keeps to what the map shows at this moment; the area stays when the map moves on. */
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

/** One menu per filter; each shows how many events a choice would bring. */
export function Filters({ session }: { readonly session: Session }) {
  return (
    <div className="filters">
      {FILTERS.map((filter) => (
        <FilterMenu key={filter} session={session} filter={filter} />
      ))}
    </div>
  )
}
