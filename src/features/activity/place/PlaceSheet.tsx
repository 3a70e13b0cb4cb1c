import { useEffect, useRef } from 'react'
import { toUnits, viewBoxOfBbox } from '../../../islands/map/svg/units.ts'
import type { PlaceQuestion } from '../../../scene/activities/place.ts'
import { Explained } from '../Explained.tsx'
import type { QuestionParts } from '../parts.ts'
import type { Material } from '../record.ts'
import { SheetFrame } from '../SheetFrame.tsx'

/** The width of the paper map, in pin radii. */
const PINS_ACROSS = 60

/** A copy of the page's own base, drawn at the story's opening view, for paper. */
function usePaperMap(viewBox: string) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const base = document.querySelector('#map .map-base')?.cloneNode(true)
    if (!(base instanceof SVGElement) || !box.current) return undefined
    base.setAttribute('viewBox', viewBox)
    base.removeAttribute('style')
    box.current.prepend(base)
    return () => base.remove()
  }, [viewBox])
  return box
}

function placesOf({ story }: Material, question: PlaceQuestion) {
  return story.places.filter(({ id }) => question.places.includes(id))
}

/** The question numbers at the places that the sources give. `size`: of a pin, in map units. */
function PaperPins({
  questions,
  material,
  viewBox,
  size,
}: {
  readonly questions: readonly PlaceQuestion[]
  readonly material: Material
  readonly viewBox: string
  readonly size: number
}) {
  return (
    <svg className="paper-pins" viewBox={viewBox} aria-hidden="true">
      {questions.flatMap((question, at) =>
        placesOf(material, question).map(({ id, coordinates: [lng, lat] }) => {
          const [x, y] = toUnits([lng, lat])
          return (
            <g key={`${question.id} ${id}`} transform={`translate(${x} ${y})`}>
              <circle r={size} />
              <text dy="0.35em" fontSize={size * 1.4}>
                {at + 1}
              </text>
            </g>
          )
        }),
      )}
    </svg>
  )
}

function PaperQuestion({
  question,
  material,
  isKey,
}: {
  readonly question: PlaceQuestion
  readonly material: Material
  readonly isKey: boolean
}) {
  const event = material.index.events.get(question.id)
  const names = placesOf(material, question).map(({ name }) => name)
  return (
    <li>
      <span>{event?.title ?? question.id}</span>
      {isKey && event && (
        <>
          <p>
            <b>{material.messages.list.and(names)}</b>
          </p>
          <Explained event={event} material={material} />
        </>
      )}
    </li>
  )
}

/** *Put on the map* on paper: in the key, the numbers are at the places that the sources give. */
export function PlaceSheet({ questions, ...parts }: QuestionParts<PlaceQuestion>) {
  const { material, activity } = parts
  const viewBox = viewBoxOfBbox(material.story.bbox)
  const [, , width = '1', height = '1'] = viewBox.split(' ')
  const box = usePaperMap(viewBox)
  const isKey = activity.sheet === 'key'
  const size = Number(width) / PINS_ACROSS
  return (
    <SheetFrame parts={parts} count={questions.length} ask={material.messages.activity.placeKey}>
      <div className="map paper-map" ref={box} style={{ aspectRatio: `${width} / ${height}` }}>
        {isKey && <PaperPins {...{ questions, material, viewBox, size }} />}
      </div>
      <ol className="sheet-questions">
        {questions.map((question) => (
          <PaperQuestion key={question.id} question={question} material={material} isKey={isKey} />
        ))}
      </ol>
    </SheetFrame>
  )
}
