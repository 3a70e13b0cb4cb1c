import { NEAR_KM, type PlaceQuestion } from '../../../scene/activities/place.ts'
import { Explained, Verdict } from '../Explained.tsx'
import type { Found } from './places.ts'
import type { Material } from '../record.ts'

/** How far from its place an event was put, which place that is, and how precisely it is known. */
export function PlaceAnswer({
  question,
  found,
  material,
}: {
  readonly question: PlaceQuestion
  readonly found: Found | undefined
  readonly material: Material
}) {
  const { activity: messages } = material.messages
  const event = material.index.events.get(question.id)
  if (!event || !found) return null
  const role = event.places.find(({ place }) => place === found.place.id)?.role
  const { roles, precisions, list } = material.messages
  const known = list.comma([
    ...(role === undefined || role === 'scene' ? [] : [roles[role]]),
    precisions[found.place.precision],
  ])
  return (
    <li>
      <span>{event.title}</span>
      <div className="activity-answer">
        <p>
          <Verdict isRight={found.km <= NEAR_KM} material={material} />{' '}
          <b>{found.km === 0 ? messages.inside : messages.away(found.km)}</b>
          <span>{`: ${found.place.name} (${known})`}</span>
        </p>
        <Explained event={event} material={material} />
      </div>
    </li>
  )
}
