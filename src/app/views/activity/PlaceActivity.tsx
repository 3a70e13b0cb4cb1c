import { useEffect, useState } from 'react'
import type { Regions } from '../../../map/basemap.ts'
import { NEAR_KM, placeSet, type PlaceQuestion } from '../../../scene/activities/place.ts'
import { fetchRegions } from '../../basemapFiles.ts'
import { Exercise } from './Exercise.tsx'
import { Empty } from './Heading.tsx'
import { Explained, Verdict } from './Explained.tsx'
import { setId, type ActivityParts } from './parts.ts'
import { PlaceMap } from './PlaceMap.tsx'
import { answerAt, nearestOf, positionIn, type Found } from './places.ts'
import { PlaceSheet } from './PlaceSheet.tsx'
import { usePlay } from './usePlay.ts'
import type { Material } from './record.ts'

/** Areas of regions, so that anywhere in one counts; where they do not come, a ring stands for them. */
function useRegions(): Regions | null {
  const [regions, setRegions] = useState<Regions | null>(null)
  useEffect(() => {
    let isCurrent = true
    fetchRegions().then(
      (found) => isCurrent && setRegions(found),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return regions
}

function titleOf({ index }: Material, id: string): string {
  return index.events.get(id)?.title ?? id
}

function Stepper({
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
  const { activity: words } = material.words
  const question = questions[current]
  return (
    <div className="place-stepper">
      <p className="place-event" aria-live="polite">
        <b className="order-place">{current + 1}</b> {question && titleOf(material, question.id)}
        <small> {isPlaced ? words.placed : words.notPlaced}</small>
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
            {by < 0 ? words.previous : words.next}
          </button>
        ))}
      </p>
    </div>
  )
}

function Answer({
  question,
  found,
  material,
}: {
  readonly question: PlaceQuestion
  readonly found: Found | undefined
  readonly material: Material
}) {
  const { activity: words } = material.words
  const event = material.index.events.get(question.id)
  if (!event || !found) return null
  const role = event.places.find(({ place }) => place === found.place.id)?.role
  const { roles, precisions, list } = material.words
  const known = list.comma([
    ...(role === undefined || role === 'scene' ? [] : [roles[role]]),
    precisions[found.place.precision],
  ])
  return (
    <li>
      {event.title}
      <div className="activity-answer">
        <p>
          <Verdict isRight={found.km <= NEAR_KM} material={material} />{' '}
          <b>{found.km === 0 ? words.inside : words.away(found.km)}</b>: {found.place.name} ({known}
          )
        </p>
        <Explained
          event={event}
          sources={event.sources.map(({ source }) => source)}
          material={material}
        />
      </div>
    </li>
  )
}

function Playing({
  questions,
  ...parts
}: ActivityParts & { readonly questions: readonly PlaceQuestion[] }) {
  const { session, material } = parts
  const { activity: words } = material.words
  const regions = useRegions()
  const [current, setCurrent] = useState(0)
  const [said, setSaid] = useState('')
  const play = usePlay(
    setId(
      parts,
      questions.map(({ id }) => id),
    ),
  )
  const answers = questions.map((question) => {
    const at = positionIn(play.answers[question.id])
    return { question, at, found: at ? nearestOf(question, at, material, regions) : undefined }
  })
  const score = {
    right: answers.filter(({ found }) => found && found.km <= NEAR_KM).length,
    all: questions.length,
    open: answers.filter(({ at }) => at === null).length,
  }
  const pins = answers.map(({ at, found }, index) => ({
    number: index + 1,
    at,
    belongs: play.isChecked && found ? found.place.coordinates : null,
    isCurrent: !play.isChecked && index === current,
  }))
  const put = (at: readonly [number, number]): void => {
    const question = questions[current]
    if (!question) return
    play.answer(question.id, answerAt(at))
    setSaid(words.placedAt(titleOf(material, question.id), words.where(at[0], at[1])))
  }
  return (
    <Exercise parts={parts} play={play} score={score} count={questions.length}>
      {play.isChecked ? (
        <p className="hint">
          {words.near(NEAR_KM)} {words.legend}
        </p>
      ) : (
        <Stepper
          questions={questions}
          current={current}
          material={material}
          isPlaced={answers[current]?.at !== null}
          onStep={setCurrent}
        />
      )}
      <PlaceMap
        session={session}
        material={material}
        pins={pins}
        onPick={play.isChecked ? null : put}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {play.isChecked && (
        <ol className="activity-questions">
          {answers.map(({ question, found }) => (
            <Answer key={question.id} question={question} found={found} material={material} />
          ))}
        </ol>
      )}
    </Exercise>
  )
}

/** *Put on the map*: events to be put on a map without names. */
export function PlaceActivity(parts: ActivityParts) {
  const { material, activity } = parts
  const questions = placeSet(material.story, material.events, activity.seed, activity.size)
  if (questions.length === 0) return <Empty {...parts} />
  if (activity.sheet !== null) return <PlaceSheet {...parts} questions={questions} />
  return <Playing {...parts} questions={questions} />
}
