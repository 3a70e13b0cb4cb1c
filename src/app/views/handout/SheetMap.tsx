import { useEffect, useState } from 'react'
import { drawMap, type MapSheet } from './mapPicture.ts'
import type { SheetProps } from './Handout.tsx'

/** The map with its numbers, and a text list of where each is. */
export function SheetMap({ session, words, entries }: SheetProps) {
  const [sheet, setSheet] = useState<MapSheet | null>(null)
  useEffect(() => {
    let isWanted = true
    drawMap(session, entries).then(
      (drawn) => isWanted && setSheet(drawn),
      () => isWanted && setSheet(null),
    )
    return () => {
      isWanted = false
    }
  }, [session, entries])
  if (!sheet) return null
  const address = `data:image/svg+xml,${encodeURIComponent(sheet.svg)}`
  return (
    <section className="handout-map">
      <h2>{words.parts.map}</h2>
      <img src={address} alt={words.mapLabel} />
      <h3>{words.mapKey}</h3>
      <ul className="handout-key">
        {sheet.key.map(({ id, place, numbers: told }) => (
          <li key={id}>
            <span>{place ?? words.noPlace}</span> <b>{told}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
