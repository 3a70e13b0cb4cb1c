import { useEffect, useRef } from 'react'
import { toUnits, viewBoxOfBbox } from '../../../map/svg/units.ts'
import type { PlaceQuestion } from '../../../scene/activities/place.ts'
import { Explained } from './Explained.tsx'
import type { ActivityParts } from './parts.ts'
import { SheetFrame } from './SheetFrame.tsx'

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

/** *Put on the map* on paper: in the key the numbers stand where the sources have the events. */
export function PlaceSheet({
  questions,
  ...parts
}: ActivityParts & { readonly questions: readonly PlaceQuestion[] }) {
  const { material, activity } = parts
  const { story, index, words } = material
  const viewBox = viewBoxOfBbox(story.bbox)
  const [, , width = '1', height = '1'] = viewBox.split(' ')
  const box = usePaperMap(viewBox)
  const isKey = activity.sheet === 'key'
  const size = Number(width) / 60
  const placesOf = (question: PlaceQuestion) =>
    story.places.filter(({ id }) => question.places.includes(id))
  return (
    <SheetFrame parts={parts} count={questions.length} ask={words.activity.placeKey}>
      <div className="map paper-map" ref={box} style={{ aspectRatio: `${width} / ${height}` }}>
        {isKey && (
          <svg className="paper-pins" viewBox={viewBox} aria-hidden="true">
            {questions.flatMap((question, at) =>
              placesOf(question).map(({ id, coordinates: [lng, lat] }) => {
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
        )}
      </div>
      <ol className="sheet-questions">
        {questions.map((question) => {
          const event = index.events.get(question.id)
          return (
            <li key={question.id}>
              {event?.title ?? question.id}
              {isKey && event && (
                <>
                  <p>
                    <b>{words.list.and(placesOf(question).map(({ name }) => name))}</b>
                  </p>
                  <Explained
                    event={event}
                    sources={event.sources.map(({ source }) => source)}
                    material={material}
                  />
                </>
              )}
            </li>
          )
        })}
      </ol>
    </SheetFrame>
  )
}
