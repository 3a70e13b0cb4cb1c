import { describe, expect, it } from 'vitest'
import type { PlaceOutline } from '../../../../src/core/model/place.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import { regionName } from '../../../../src/scene/shared/placeNames.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { anEvent, aStory } from '../../../fixtures/build.ts'

const SIZE = { width: 600, height: 400 }
/** So far out that all that is near Belaya is one mark. */
const FAR = { center: [36, 51], zoom: 3 } as const

function place(name: string, coordinates: [number, number], country = 'RU'): PlaceOutline {
  const id = name.toLowerCase()
  const precision = name.endsWith('Oblast') && !name.includes(',') ? 'region' : 'city'
  return { id, name, country, coordinates, precision, zone: 'Europe/Moscow' }
}

const BELAYA = place('Belaya, Kursk Oblast', [35.72, 51.05])
const SUDZHA = place('Sudzha, Kursk Oblast', [35.27, 51.2])
const BORDER = place('Grayvoron, Belgorod Oblast', [35.67, 50.48])
const KURSK = place('Kursk', [36.19, 51.74])

/** The names of the marks of one event at each place. */
function names(places: readonly PlaceOutline[], selected: number | null = null): string[] {
  const story = aStory({
    places: places.map((one) => ({ ...one, coordinateSource: 'a test' })),
    events: places.map(({ id }, index) =>
      anEvent({ id: `e-${index}`, places: [{ place: id, role: 'target' }] }),
    ),
  })
  const event = selected === null ? null : `e-${selected}`
  return mapScene(story, { ...DEFAULT_VIEW, camera: FAR, event }, SIZE).marks.map(
    ({ name }) => name,
  )
}

describe('a mark of several places is called', () => {
  it('by the region of most of them, where none is named without one', () => {
    expect(names([BELAYA, SUDZHA])).toEqual(['Kursk Oblast'])
    expect(names([BELAYA, BORDER, SUDZHA])).toEqual(['Kursk Oblast'])
  })

  it('by a town that is named without its region, before others of as many events', () => {
    expect(names([BELAYA, SUDZHA, KURSK])).toEqual(['Kursk'])
  })

  it('by its own first town where no two share a region', () => {
    expect(names([BELAYA, BORDER])).toEqual(['Belaya'])
  })

  it('by the place of the selected event, but never instead of a capital', () => {
    expect(names([BELAYA, SUDZHA, KURSK], 1)).toEqual(['Sudzha'])
    expect(names([{ ...KURSK, capital: true }, SUDZHA], 1)).toEqual(['Kursk'])
  })
})

it('the name of a region is given to one mark only', () => {
  const region = place('Kursk Oblast', [39, 53])
  const story = [BELAYA, SUDZHA, region]
  expect(names(story).toSorted()).toEqual(['Belaya', 'Kursk Oblast'])
})

describe('the region in a name', () => {
  it.each([
    ['Belaya, Kursk Oblast', 'Kursk Oblast'],
    ['Kavkazskaya, near Kropotkin, Krasnodar Krai', 'Krasnodar Krai'],
    ['Sumy', null],
    ['Hlibivka (Glebovka), Crimea', 'Crimea'],
  ])('of %s', (name, region) => {
    expect(regionName(place(name, [0, 0]))).toBe(region)
  })

  it('is the name itself of a region', () => {
    const one = place('Kursk Oblast', [0, 0])
    expect(regionName({ ...one, name: 'Kursk Oblast (point: Sudzha)' })).toBe('Kursk Oblast')
  })
})
