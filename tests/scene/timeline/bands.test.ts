import { describe, expect, test } from 'vitest'
import { bandsOf, erasOf } from '../../../src/scene/timeline/bands.ts'
import { roomForText } from '../../../src/scene/shared/textWidth.ts'
import { instantAt } from '../../../src/scene/timeline/axis/timeScale.ts'
import { aSpan, at } from '../../fixtures/build.ts'

const KYIV = 'Europe/Kyiv'
const SMALL = { textSize: 12, measure: roomForText }

function scaleOf(from: string, to: string, width = 1000) {
  return { from: at(from), to: at(to), left: 0, right: width }
}

function era(id: string, start: string, end: string) {
  return { id, label: 'US military aid paused', text: '', span: aSpan(start, end) }
}

describe('shades', () => {
  test('a weekend runs from Saturday to the end of Sunday, also when clocks change', () => {
    const scale = scaleOf('2025-03-28', '2025-04-03')
    const [weekend] = bandsOf(scale, KYIV, 12)
    expect(Math.round(instantAt(scale, weekend?.x0 ?? 0))).toBe(at('2025-03-29'))
    expect(Math.round(instantAt(scale, weekend?.x1 ?? 0))).toBe(at('2025-03-31'))
  })

  test('an axis that opens on a Sunday opens in the shade', () => {
    const [weekend] = bandsOf(scaleOf('2025-03-16', '2025-03-20'), KYIV, 12)
    expect(weekend).toMatchObject({ kind: 'weekend', x0: 0, x1: 250 })
  })

  test('nights are shaded only where the axis counts in hours', () => {
    const kinds = (from: string, to: string) =>
      new Set(bandsOf(scaleOf(from, to), KYIV, 12).map(({ kind }) => kind))
    expect(kinds('2025-03-01', '2025-04-01')).toEqual(new Set(['weekend']))
    expect(kinds('2025-03-18', '2025-03-20')).toEqual(new Set(['night']))
  })

  test('days too thin to see are not shaded', () => {
    expect(bandsOf(scaleOf('2025-03-01', '2026-04-01'), KYIV, 12)).toEqual([])
  })
})

describe('eras', () => {
  const scale = scaleOf('2025-03-01', '2025-04-01')
  const eras = [era('aid', '2025-03-03', '2025-03-11'), era('spies', '2025-03-05', '2025-03-11')]

  test('names of eras that overlap stand in rows of their own', () => {
    expect(erasOf(eras, scale, 2, SMALL).map(({ row }) => row)).toEqual([0, 1])
  })

  test('an era without room for its name keeps its shade', () => {
    expect(erasOf(eras, scale, 1, SMALL).map(({ row }) => row)).toEqual([0, null])
  })

  test('an era off the axis is left out', () => {
    expect(erasOf(eras, scaleOf('2025-03-20', '2025-03-25'), 2, SMALL)).toEqual([])
  })
})
