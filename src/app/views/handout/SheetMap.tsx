import type { HandoutWords } from '../../../text/handoutWords.ts'
import type { MapSheet } from './mapPicture.ts'

interface MapProps {
  readonly map: MapSheet
  readonly words: HandoutWords
}

/** The map with its numbers. */
export function SheetMap({ map, words }: MapProps) {
  const address = `data:image/svg+xml,${encodeURIComponent(map.svg)}`
  const { width, height } = map.size
  return (
    <section className="handout-map">
      <h2 className="visually-hidden">{words.parts.map}</h2>
      <img src={address} width={width} height={height} alt={words.mapLabel} />
    </section>
  )
}

/** A text list of where each number is. */
export function MapKey({ map, words }: MapProps) {
  return (
    <section className="handout-places">
      <h3>{words.mapKey}</h3>
      <ul className="handout-key">
        {map.key.map(({ id, place, numbers: told }) => (
          <li key={id}>
            <span>{place ?? words.noPlace}</span> <b>{told}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
