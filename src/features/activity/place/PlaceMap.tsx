import { useEffect, useRef, useState } from 'react'
import type { Position } from '../../../scene/activities/distance.ts'
import { project, type Point } from '../../../scene/shared/camera.ts'
import type { Session } from '../../../session/session.ts'
import { openBlankMap, type Shown } from './blankMap.ts'
import type { Material } from '../record.ts'

/** Where an event was placed and, once checked, where it belongs. */
export interface Pin {
  readonly number: number
  readonly at: Position | null
  readonly belongs: Position | null
  readonly isCurrent: boolean
}

function Pins({ pins, shown }: { readonly pins: readonly Pin[]; readonly shown: Shown }) {
  const { camera, size } = shown
  const where = (position: Position): Point => project(position, camera, size)
  return (
    <svg className="place-pins" width={size.width} height={size.height} aria-hidden="true">
      {pins.map(({ number, at, belongs }) => {
        if (!at || !belongs) return null
        const [[x1, y1], [x2, y2]] = [where(at), where(belongs)]
        return <line key={number} x1={x1} y1={y1} x2={x2} y2={y2} />
      })}
      {pins.map(({ number, belongs }) => {
        if (!belongs) return null
        const [x, y] = where(belongs)
        return (
          <g key={number} className="place-belongs" transform={`translate(${x} ${y})`}>
            <rect x={-10} y={-10} width={20} height={20} />
            <text dy="0.35em">{number}</text>
          </g>
        )
      })}
      {pins.map(({ number, at, isCurrent }) => {
        if (!at) return null
        const [x, y] = where(at)
        return (
          <g
            key={number}
            className={isCurrent ? 'place-pin is-current' : 'place-pin'}
            transform={`translate(${x} ${y})`}
          >
            <circle r={11} />
            <text dy="0.35em">{number}</text>
          </g>
        )
      })}
    </svg>
  )
}

/** The blank map with the events placed on it. `onPick` is null once checked. */
export function PlaceMap({
  session,
  material,
  pins,
  onPick,
}: {
  readonly session: Session
  readonly material: Material
  readonly pins: readonly Pin[]
  readonly onPick: ((at: Position) => void) | null
}) {
  const { activity: messages } = material.messages
  const host = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [said, setSaid] = useState('')
  const pick = useRef(onPick)
  useEffect(() => {
    pick.current = onPick
  }, [onPick])
  useEffect(() => {
    if (!host.current) return undefined
    const element = host.current
    return openBlankMap(element, session, messages.map, {
      onShown: (next, settled) => {
        setShown(next)
        const [lng, lat] = next.camera.center
        if (settled && document.activeElement === element)
          setSaid(messages.crossAt(messages.where(lng, lat)))
      },
      onPick: ([lng, lat]) => pick.current?.([lng, lat]),
    })
  }, [session, messages])
  const center = shown?.camera.center
  return (
    <div className="place-box">
      <div className="place-frame">
        <div className="place-map" ref={host} />
        {shown && <Pins pins={pins} shown={shown} />}
        {onPick && <span className="place-cross" aria-hidden="true" />}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {onPick && center && (
        <p className="activity-ways">
          <button type="button" className="button" onClick={() => onPick([center[0], center[1]])}>
            {messages.placeHere}
          </button>
        </p>
      )}
    </div>
  )
}
