import type { PlaceOutline } from '../../../core/model/place.ts'
import { regionName, townName, townOf } from '../../shared/placeNames.ts'
import type { MarkEvent } from './mark.ts'
import type { Visit } from '../../shared/visits.ts'

/** The region that holds more of the visits than any other, and at least two of the places; or null. */
function sharedRegion(
  places: readonly PlaceOutline[],
  visits: readonly Visit[],
  all: readonly PlaceOutline[],
): string | null {
  const regions = places.map((place) => regionName(townOf(place, all)))
  const told = visits.map(({ place }) => regionName(townOf(place, all)))
  const times = (list: readonly (string | null)[], region: string): number =>
    list.filter((one) => one === region).length
  const [fullest] = [...new Set(regions)]
    .filter((region): region is string => region !== null && times(regions, region) > 1)
    .toSorted((a, b) => times(told, b) - times(told, a) || (a < b ? -1 : 1))
  return fullest ?? null
}

/**
 * What a mark is called. A capital keeps its name; where an event is selected, the mark has the name of
 * the place of that event, not of another that happens to share it. Of several places, a town that the
 * story names without its region gives its name, or else the region that most of them lie in: few
 * readers know the village.
 */
export function markName(
  anchor: PlaceOutline,
  places: readonly PlaceOutline[],
  visits: readonly Visit[],
  shown: MarkEvent,
  all: readonly PlaceOutline[],
): string {
  const town = townOf(anchor, all)
  const told = places.find(({ id }) => shown.state === 'selected' && id === shown.place)
  if (town.capital === true) return townName(anchor, all)
  if (told) return townName(told, all)
  const isKnown = regionName(town) === null
  return (isKnown ? null : sharedRegion(places, visits, all)) ?? townName(anchor, all)
}
