import { parseMoment } from '../../time/time.ts'
import { localDay } from '../../time/zone.ts'
import type { Codec, Reading } from './codec.ts'
import { readBound, writeInstant } from './linkTime.ts'
import type { AsKnown } from '../view.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

function readKnown(found: string, { known: { zone, opens, closes } }: Reading): AsKnown | null {
  if (DAY.test(found)) return parseMoment(found, zone) && found
  const bound = readBound(found, zone, 'end')
  if (bound === 'latest') return localDay(closes - 1, zone)
  return bound === 'earliest' ? localDay(opens, zone) : bound
}

/** `known=2025-03-18`: all that is dated up to a day; `known=2025-03-18T1500Z`: up to a time. */
export const knownCodec: Codec<AsKnown | null> = {
  params: ['known'],
  history: 'push',
  format: (known) => {
    if (known === null) return []
    return [['known', typeof known === 'number' ? writeInstant(known) : known]]
  },
  parse: (reading) => {
    const found = reading.value('known')
    if (!found) return null
    const known = readKnown(found, reading)
    if (known === null) reading.report('known', found, 'time', 'default')
    return known
  },
}
