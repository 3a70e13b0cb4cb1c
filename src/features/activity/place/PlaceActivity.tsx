import { useEffect, useState } from 'react'
import type { Regions } from '../../../islands/map/base/basemap.ts'
import type { Position } from '../../../scene/activities/distance.ts'
import { NEAR_KM, placeSet, type PlaceQuestion } from '../../../scene/activities/place.ts'
import { fetchRegions } from '../../../islands/map/base/basemapFiles.ts'
import { dealt } from '../dealt.tsx'
import { Exercise } from '../Exercise.tsx'
import type { QuestionParts } from '../parts.ts'
import { PlaceAnswer } from './PlaceAnswer.tsx'
import { PlaceMap, type Pin } from './PlaceMap.tsx'
import { answerAt, nearestOf, positionIn, titleOf, type Found } from './places.ts'
import { PlaceSheet } from './PlaceSheet.tsx'
import { PlaceStepper } from './PlaceStepper.tsx'
import { usePlay } from '../usePlay.ts'

/**
 * Areas of regions, so that anywhere in one counts; if they cannot be loaded, a ring stands in for
 * them.
 */
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

/** Where a question's event was placed, and the nearest of its places. */
interface Put {
  readonly question: PlaceQuestion
  readonly at: Position | null
  readonly found: Found | undefined
}

function scoreOf(puts: readonly Put[]) {
  return {
    right: puts.filter(({ found }) => found && found.km <= NEAR_KM).length,
    all: puts.length,
    open: puts.filter(({ at }) => at === null).length,
  }
}

/** Once checked, each pin has its right place beside it; until then one of the pins is current. */
function pinsOf(puts: readonly Put[], current: number | null): readonly Pin[] {
  return puts.map(({ at, found }, index) => ({
    number: index + 1,
    at,
    belongs: current === null && found ? found.place.coordinates : null,
    isCurrent: index === current,
  }))
}

function Playing({ questions, ...parts }: QuestionParts<PlaceQuestion>) {
  const { session, material } = parts
  const { activity: messages } = material.messages
  const regions = useRegions()
  const [current, setCurrent] = useState(0)
  const [said, setSaid] = useState('')
  const play = usePlay(
    parts,
    questions.map(({ id }) => id),
  )
  const puts = questions.map((question) => {
    const at = positionIn(play.answers[question.id])
    return { question, at, found: at ? nearestOf(question, at, material, regions) : undefined }
  })
  const put = (at: Position): void => {
    const question = questions[current]
    if (!question) return
    play.answer(question.id, answerAt(at))
    setSaid(messages.placedAt(titleOf(material, question.id), messages.where(at[0], at[1])))
  }
  return (
    <Exercise parts={parts} play={play} score={scoreOf(puts)} count={questions.length}>
      {play.isChecked ? (
        <p className="hint">{`${messages.near(NEAR_KM)} ${messages.legend}`}</p>
      ) : (
        <PlaceStepper
          questions={questions}
          current={current}
          material={material}
          isPlaced={puts[current]?.at !== null}
          onStep={setCurrent}
        />
      )}
      <PlaceMap
        session={session}
        material={material}
        pins={pinsOf(puts, play.isChecked ? null : current)}
        onPick={play.isChecked ? null : put}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {play.isChecked && (
        <ol className="activity-questions">
          {puts.map(({ question, found }) => (
            <PlaceAnswer key={question.id} question={question} found={found} material={material} />
          ))}
        </ol>
      )}
    </Exercise>
  )
}

/** *Put on the map*: events to be placed on a map without names. */
export const PlaceActivity = dealt(placeSet, Playing, PlaceSheet)
