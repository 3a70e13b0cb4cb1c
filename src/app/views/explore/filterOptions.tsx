import { kindPlural } from '../../../model/kindName.ts'
import { actorName } from '../../../model/actorName.ts'
import { STANDINGS } from '../../../model/standing.ts'
import { EVENT_STANDINGS } from '../../../model/status.ts'
import type { StoryOutline } from '../../../model/story.ts'
import { tally } from '../../../scene/tally.ts'
import type { Words } from '../../../text/index.ts'
import type { Filter } from '../../../view/filters.ts'
import type { View } from '../../../view/view.ts'
import { Glyph } from '../../document/glyph.tsx'
import type { Choice } from '../../parts/Choices.tsx'

type Option = Omit<Choice, 'count'>

const named = ({ id, name }: { readonly id: string; readonly name: string }): Option => ({
  id,
  label: name,
})

const people = ({ actors }: StoryOutline): Option[] => actors.map(named)

/** What each filter offers, in the page's language. */
const OPTIONS: Readonly<Record<Filter, (story: StoryOutline, words: Words) => Option[]>> = {
  kinds: ({ kinds, language }) =>
    kinds.map((kind) => ({
      id: kind.id,
      label: kindPlural(kind, language, kind.id),
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

/** A list with more options than this is too long to scan by eye. */
const MOST_CHOICES = 200

/** Counts with every other filter applied: what choosing one more option would show. */
export function counted(story: StoryOutline, view: View, filter: Filter, words: Words): Choice[] {
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

/** The label of one value of a filter, as its choice has it. */
export function optionLabel(story: StoryOutline, filter: Filter, id: string, words: Words): string {
  return OPTIONS[filter](story, words).find((option) => option.id === id)?.label ?? id
}
