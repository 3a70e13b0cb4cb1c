import { areaInLink } from './link/areaCodec.ts'
import { DEFAULT_VIEW, LONGEST_SEARCH, type Area, type View } from './view.ts'
import { shownLine } from './link/query.ts'

/** The filters that are lists. */
export const FILTERS = [
  'kinds',
  'participants',
  'speakers',
  'places',
  'statuses',
  'standings',
  'dead',
  'actors',
] as const
export type Filter = (typeof FILTERS)[number]

/** The values of a filter. */
export type Chosen<F extends Filter> = View[F]

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}

/** Shows only these; an empty list shows all. Duplicates are dropped. */
export function setFilter<F extends Filter>(view: View, filter: F, chosen: Chosen<F>): View {
  const list = [...new Set<string>(chosen)]
  return isSame(view[filter], list) ? view : { ...view, [filter]: list }
}

/** Adds a value to a filter, or removes it. */
export function toggle<F extends Filter>(view: View, filter: F, value: Chosen<F>[number]): View {
  const list: readonly string[] = view[filter]
  const without = list.filter((one) => one !== value)
  return { ...view, [filter]: without.length < list.length ? without : [...list, value] }
}

/** What is searched for: as typed, as far as it can be seen, up to {@link LONGEST_SEARCH} characters. */
export function searchOf(text: string): string {
  return shownLine(shownLine(text.slice(0, LONGEST_SEARCH * 4)).slice(0, LONGEST_SEARCH))
}

/** Sets the search to {@link searchOf} what was typed. */
export function setSearch(view: View, search: string): View {
  const kept = searchOf(search)
  return kept === view.search ? view : { ...view, search: kept }
}

/** Shows only events inside an area; null shows all. An area outside the world changes nothing. */
export function setWithin(view: View, area: Area | null): View {
  const within = area && areaInLink(area)
  if (area !== null && within === null) return view
  const isSameArea = String(within) === String(view.within)
  return isSameArea ? view : { ...view, within }
}

/** Whether anything other than the time hides events. */
export function hasFilters(view: View): boolean {
  const isNarrowed = view.search.trim() !== '' || view.within !== null
  return isNarrowed || FILTERS.some((filter) => view[filter].length > 0)
}

/** Clears all filters and the search. */
export function clearFilters(view: View): View {
  if (view.search === '' && !hasFilters(view)) return view
  const { search, within } = DEFAULT_VIEW
  const lists = Object.fromEntries(FILTERS.map((filter) => [filter, DEFAULT_VIEW[filter]]))
  return { ...view, ...lists, search, within }
}
