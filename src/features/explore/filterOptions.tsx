import { kindPlural } from '../../core/model/kindName.ts'
import { actorName } from '../../core/model/actorName.ts'
import { STANDINGS } from '../../core/model/standing.ts'
import { EVENT_STANDINGS } from '../../core/model/status.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { tally } from '../../scene/shared/tally.ts'
import type { Messages } from '../../text/messages/index.ts'
import type { Filter } from '../../core/view/filters.ts'
import type { View } from '../../core/view/view.ts'
import { Glyph } from '../../ui/document/glyph.tsx'
import type { Choice } from '../../ui/parts/Choices.tsx'

type Option = Omit<Choice, 'count'>

const named = ({ id, name }: { readonly id: string; readonly name: string }): Option => ({
  id,
  label: name,
})

const people = ({ actors }: StoryOutline): Option[] => actors.map(named)

/** What each filter offers, in the page's language. */
const OPTIONS: Readonly<Record<Filter, (story: StoryOutline, messages: Messages) => Option[]>> = {
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
  statuses: (_, messages) =>
    EVENT_STANDINGS.map((id) => ({ id, label: messages.eventStandings[id].label })),
  standings: (_, messages) => STANDINGS.map((id) => ({ id, label: messages.standings[id].label })),
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
export function counted(
  story: StoryOutline,
  view: View,
  filter: Filter,
  messages: Messages,
): Choice[] {
  const counts = tally(story, view, filter)
  const isChosen = (id: string): boolean => view[filter].some((chosen) => chosen === id)
  const kept = OPTIONS[filter](story, messages)
    .map((option) => ({ ...option, count: counts.get(option.id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || isChosen(id))
  if (!SORTED.has(filter)) return kept
  return kept
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    .filter(({ id }, place) => place < MOST_CHOICES || isChosen(id))
}

/** The label of one value of a filter, as its choice has it. */
export function optionLabel(
  story: StoryOutline,
  filter: Filter,
  id: string,
  messages: Messages,
): string {
  return OPTIONS[filter](story, messages).find((option) => option.id === id)?.label ?? id
}
