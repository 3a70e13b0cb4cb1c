import type { HandoutMessages } from './messages.ts'
import type { MapSheet } from './mapPicture.ts'

interface MapProps {
  readonly map: MapSheet
  readonly messages: HandoutMessages
}

/** The map with its numbers. */
export function SheetMap({ map, messages }: MapProps) {
  const address = `data:image/svg+xml,${encodeURIComponent(map.svg)}`
  const { width, height } = map.size
  return (
    <section className="handout-map">
      <h2 className="visually-hidden">{messages.parts.map}</h2>
      <img src={address} width={width} height={height} alt={messages.mapLabel} />
    </section>
  )
}

/** A text list of where each number is. */
export function MapKey({ map, messages }: MapProps) {
  return (
    <section className="handout-places">
      <h3>{messages.mapKey}</h3>
      <ul className="handout-key">
        {map.key.map(({ id, place, numbers: told }) => (
          <li key={id}>
            <span>{place ?? messages.noPlace}</span> <b>{told}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
