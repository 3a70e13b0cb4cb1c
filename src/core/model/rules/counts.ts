import type { Finding } from '../../json/json.ts'
import { sidesOf } from '../read/rate.ts'
import { itemPath } from '../read/records.ts'
import type { ResolvedEvent } from '../read/resolve.ts'
import { parseMoment } from '../../time/time.ts'
import type { Rule } from './rule.ts'

/** A count speaks of the event: of one of its places, and not of a time before it began. */
function strayCounts(located: ResolvedEvent): Finding[] {
  const { casualties, places, span } = located.event
  const own = new Set(places.map(({ place }) => place))
  return casualties.flatMap(({ place, asOf }, index): Finding[] => {
    const path = itemPath(located, 'casualties', index)
    const given = parseMoment(asOf, span.zone)
    const isEarly = given !== null && given.latest < span.start.earliest
    return [
      ...(place === undefined || own.has(place)
        ? []
        : [
            {
              path: [...path, 'place'],
              found: `"${place}", which is no place of the event`,
              wanted: 'one of the places of the event',
              remedy: `Add "${place}" to the event's places, or correct it.`,
            },
          ]),
      ...(isEarly
        ? [
            {
              path: [...path, 'asOf'],
              found: `"${asOf}", before the event began`,
              wanted: 'a day of the event or later',
              remedy: 'Correct the day on which the count was given.',
            },
          ]
        : []),
    ]
  })
}

/** Nobody accuses their own side. */
function selfAccusations(located: ResolvedEvent, side: (actor: string) => string): Finding[] {
  return located.event.claims.flatMap(({ accuses, by }, index): Finding[] => {
    if (accuses === undefined || !by.map(side).includes(accuses.side)) return []
    return [
      {
        path: [...itemPath(located, 'claims', index), 'accuses', 'side'],
        found: `"${accuses.side}", the side of the speaker`,
        wanted: 'the side that is accused',
        remedy: 'Name the country of the other side.',
      },
    ]
  })
}

/** Counts are of their event, and accusations are of another side. */
export const countsRule: Rule = ({ events, story, files }) => {
  const file = files['events.json']
  if (!file) return []
  const side = sidesOf(story.actors)
  return events
    .flatMap((located) => [...strayCounts(located), ...selfAccusations(located, side)])
    .map(file.report)
}
