import type { PlaceQuestion } from '../../../scene/activities/place.ts'
import { titleOf } from './places.ts'
import type { Material } from '../record.ts'

/** The event to be placed on the map, with buttons for the previous and next. */
export function PlaceStepper({
  questions,
  current,
  material,
  isPlaced,
  onStep,
}: {
  readonly questions: readonly PlaceQuestion[]
  readonly current: number
  readonly material: Material
  readonly isPlaced: boolean
  readonly onStep: (to: number) => void
}) {
  const { activity: messages } = material.messages
  const question = questions[current]
  return (
    <div className="place-stepper">
      <p className="place-event" aria-live="polite">
        <b className="order-place">{current + 1}</b>{' '}
        <span>{question && titleOf(material, question.id)}</span>
        <small>{` ${isPlaced ? messages.placed : messages.notPlaced}`}</small>
      </p>
      <p className="activity-ways">
        {([-1, 1] as const).map((by) => (
          <button
            type="button"
            className="button"
            key={by}
            aria-disabled={current + by < 0 || current + by >= questions.length}
            onClick={() => onStep(Math.max(0, Math.min(questions.length - 1, current + by)))}
          >
            {by < 0 ? messages.previous : messages.next}
          </button>
        ))}
      </p>
    </div>
  )
}
