import { useEffect, useState } from 'react'
import type { SheetProps } from './sheetProps.ts'
import { drawMap, type MapSheet } from './mapPicture.ts'

/** The map of the handout once it is drawn; null before, and where it cannot be. */
export function useMap({ session, entries }: SheetProps): MapSheet | null {
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
  return sheet
}
