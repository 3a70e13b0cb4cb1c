import { describe, expect, it } from 'vitest'
import { callersRule, coordinatesRule } from '../../../../src/core/model/rules/places.ts'
import { contextOf, contextWith, said, theProblem } from './context.ts'

/** Stands in for outlines: Ukraine is a box, and all else is anywhere. */
const isInCountry = (country: string, [lng, lat]: readonly [number, number]) =>
  country !== 'UA' || (lng > 22 && lng < 41 && lat > 44 && lat < 53)

const kyivAt = (coordinates: unknown, before: unknown[] = []) =>
  contextWith(
    'places.json',
    'places',
    ([kyiv, ...rest]) => [
      ...(before as Record<string, unknown>[]),
      { ...kyiv, coordinates },
      ...rest,
    ],
    { isInCountry },
  )

describe('coordinates', () => {
  it('in the country of their place pass', () => {
    expect(said(coordinatesRule, kyivAt([30.52, 50.45]))).toEqual([])
  })

  it('that are exchanged are told, with that remedy', () => {
    expect(theProblem(coordinatesRule, kyivAt([50.45, 30.52]))).toMatchObject({
      file: 'places.json',
      line: 8,
      path: 'places[0].coordinates',
      found: '[50.45, 30.52], outside UA',
      remedy: 'Swap the two numbers: longitude comes first.',
    })
  })

  it('that are elsewhere are told', () => {
    expect(theProblem(coordinatesRule, kyivAt([2.35, 48.85])).remedy).toBe(
      'Correct the coordinates, or the country.',
    )
  })

  it('are told at their own place though a record before them is none', () => {
    expect(said(coordinatesRule, kyivAt([2.35, 48.85], [null]))).toEqual([
      'places.json:9 places[1].coordinates',
    ])
  })
})

describe('a call', () => {
  const withPlaces = (...places: unknown[]) =>
    contextOf(([call, ...rest]) => [{ ...call, places }, ...rest])
  const end = { place: 'kyiv', role: 'caller', who: ['minister'] }

  it('with two ends passes', () => {
    expect(said(callersRule, contextOf())).toEqual([])
  })

  it.each([
    ['one end', [end], '1 end of a call'],
    ['no end', [], '0 ends of a call'],
    ['an end without a caller', [end, { ...end, who: [] }], '1 end of a call'],
    ['three ends', [end, end, end], '3 ends of a call'],
    ['another role', [end, { ...end, role: 'scene' }], '1 end of a call'],
  ])('with %s is told', (_, places, found) => {
    const problem = theProblem(callersRule, withPlaces(...places))
    expect(problem).toMatchObject({ file: 'events.json', path: 'events[0].places', found })
    expect(problem.remedy).toMatch(/Add both ends/)
  })

  it('and nothing else needs two', () => {
    const context = contextOf(([call, ...rest]) => [
      { ...call, kind: 'meeting', places: [end] },
      ...rest,
    ])
    expect(said(callersRule, context)).toEqual([])
  })
})
