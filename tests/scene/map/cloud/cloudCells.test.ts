import { describe, expect, it } from 'vitest'
import { CELL_PX, cloudCells, once } from '../../../../src/scene/map/cloud/cloudCells.ts'
import { toUnit, worldSize } from '../../../../src/scene/shared/camera.ts'
import { matchesOf } from '../../../../src/scene/shared/matches.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { manyEvents } from '../../../fixtures/manyEvents.ts'

const story = manyEvents(400)
const matches = matchesOf(story, DEFAULT_VIEW)
const cellsAt = (zoom: number) => cloudCells(matches, zoom, story)

describe('the cells of a large story', () => {
  it.each([2, 4.5, 8])('at zoom %s hold places of one country in one square', (zoom) => {
    const perCell = worldSize(zoom) / CELL_PX
    const squares = cellsAt(zoom).map(({ places }) => {
      const own = [...places.values()].map(({ coordinates, country }) =>
        [country, ...toUnit(coordinates).map((along) => Math.floor(along * perCell))].join(),
      )
      expect(new Set(own).size).toBe(1)
      return own[0]
    })
    expect(new Set(squares).size).toBe(squares.length)
  })

  it('hold every event at a place with a point, each once in a cell, in order', () => {
    for (const { events, places } of cellsAt(4)) {
      expect(new Set(events).size).toBe(events.length)
      const there = matches.events.filter((event) =>
        event.places.some(({ place }) => places.has(place)),
      )
      expect(events).toEqual(there)
    }
  })

  it('come with the fullest first, and stand at the place with most events', () => {
    const counts = cellsAt(3).map(({ events }) => events.length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    for (const { anchor, at, places, events } of cellsAt(3)) {
      const countAt = (id: string) =>
        events.filter((event) => event.places.some(({ place }) => place === id)).length
      expect([...places.keys()][0]).toBe(anchor.id)
      expect(at).toEqual(toUnit(anchor.coordinates))
      for (const id of places.keys()) expect(countAt(id)).toBeLessThanOrEqual(countAt(anchor.id))
    }
  })

  it('are the fewer the farther the map is', () => {
    expect(cellsAt(1).length).toBeLessThan(cellsAt(8).length)
  })

  it('count by kinds what they count in all', () => {
    for (const cell of cellsAt(4)) {
      const byKind = [...cell.byKind()]
      expect(cell.columns().events).toEqual(cell.events)
      expect(byKind.reduce((sum, [, { events }]) => sum + events.length, 0)).toBe(
        cell.events.length,
      )
      for (const [kind, { events }] of byKind)
        expect(new Set(events.map((event) => event.kind))).toEqual(new Set([kind]))
    }
  })

  it('are the same ones when they are asked for again, a few zooms back and forth', () => {
    const first = cellsAt(5)
    for (const zoom of [5.5, 6, 6.5]) cellsAt(zoom)
    expect(cellsAt(5)).toBe(first)
  })
})

it('what is made once is made when it is first asked for, and not again', () => {
  let made = 0
  const get = once(() => (made += 1))
  expect(made).toBe(0)
  expect([get(), get(), made]).toEqual([1, 1, 1])
})
