import { describe, expect, it } from 'vitest'
import { boundsOf, project } from '../../../src/scene/shared/camera.ts'
import { NO_BASEMAP_LABELS, type BasemapLabels } from '../../../src/scene/map/basemapLabels.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { aPath, aSpan, aStory, anEvent, at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const SIZE = { width: 800, height: 500 }
const RIYADH = [46.72, 24.69] as const
const told = twoCalls()
const story = {
  ...told,
  places: told.places.map((one) =>
    one.id === 'riyadh' ? { ...one, coordinates: [...RIYADH] as [number, number] } : one,
  ),
}

const GROUND: BasemapLabels = {
  countries: [
    { id: 'UA', at: [31, 49], rank: 1, name: 'Ukraine' },
    { id: 'ES', at: [-4, 40], rank: 1, name: 'Spain' },
    { id: 'MC', at: [7.4, 43.7], rank: 4, name: 'Monaco' },
  ],
  waters: [{ id: 'atlantic', at: [-40, 40], rank: 1, name: 'Atlantic' }],
  regions: { 'UA-59': [34.2, 51] },
}

function sceneOf(view: Partial<typeof DEFAULT_VIEW> = {}, basemapLabels = NO_BASEMAP_LABELS) {
  return mapScene(story, { ...DEFAULT_VIEW, ...view }, SIZE, { basemapLabels })
}

describe('marks', () => {
  it('leave with the events that a filter takes away', () => {
    expect(sceneOf().marks.map(({ id }) => id)).toContain('riyadh')
    expect(sceneOf({ kinds: ['call'] }).marks.map(({ id }) => id)).not.toContain('riyadh')
  })

  it('hold all events of a place once, in time order', () => {
    const washington = sceneOf().marks.find(({ id }) => id === 'washington')
    expect(washington?.events.map(({ id }) => id)).toEqual([
      'trump-putin-call',
      'trump-zelenskyy-call',
    ])
  })

  it('stand in the order of their first events', () => {
    const firsts = sceneOf().marks.map(({ events }) =>
      story.events.findIndex(({ id }) => id === events[0]?.id),
    )
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
  })

  it('show the selected event before any later one', () => {
    const washington = sceneOf({ event: 'trump-putin-call' }).marks.find(
      ({ id }) => id === 'washington',
    )
    expect(washington?.shown.id).toBe('trump-putin-call')
    expect(washington?.state).toBe('selected')
  })

  it('are current while their event may be under way, and past when it is over', () => {
    const during = sceneOf({ time: { mode: 'up-to', at: at('2025-03-24T12:00') } })
    expect(during.marks.find(({ id }) => id === 'riyadh')?.state).toBe('current')
    expect(sceneOf().marks.find(({ id }) => id === 'riyadh')?.state).toBe('past')
  })

  it('of one town share a mark named after the town at every zoom', () => {
    const both = aStory({
      events: [
        anEvent({ id: 'a', places: [{ place: 'washington', role: 'scene' }] }),
        anEvent({ id: 'b', places: [{ place: 'white-house', role: 'scene' }] }),
      ],
      places: [
        { ...place('washington', [-77.036, 38.895]), name: 'Washington, DC' },
        { ...place('white-house', [-77.037, 38.898]), name: 'White House', precision: 'building' },
      ],
    })
    const close = { center: [-77, 38.9], zoom: 7 } as const
    const { marks } = mapScene(both, { ...DEFAULT_VIEW, camera: close }, SIZE)
    expect(marks.map(({ towns, events }) => [towns, events.length])).toEqual([[['Washington'], 2]])
  })

  it('that are not yet reached are left as bare points', () => {
    const early = sceneOf({ time: { mode: 'up-to', at: at('2025-03-18T20:00') } })
    expect(early.marks.map(({ id }) => id)).not.toContain('riyadh')
    expect(early.later).toContainEqual(RIYADH)
    expect(sceneOf().later).toEqual([])
  })
})

function place(id: string, coordinates: [number, number]) {
  return {
    id,
    name: id,
    country: 'US',
    coordinates,
    precision: 'city' as const,
    zone: 'America/New_York',
    coordinateSource: 'a test',
  }
}

describe('what has no point', () => {
  it('is an area and not a pin where a region is meant', () => {
    const scene = sceneOf({ kinds: ['strike'] }, GROUND)
    expect(scene.areas).toMatchObject([{ id: 'sumy-oblast', region: 'UA-59', ring: null }])
    expect(scene.marks).toMatchObject([{ isArea: true, at: [34.2, 51] }])
  })

  it('is a closed ring where the basemap has no outline', () => {
    const [area] = sceneOf({ kinds: ['strike'] }).areas
    expect(area?.region).toBeNull()
    expect(area?.ring?.at(0)).toEqual(area?.ring?.at(-1))
  })

  it('goes to the unplaced where there is no place at all', () => {
    const aboard = aStory({
      events: [
        anEvent({ id: 'aboard', places: [{ place: 'air-force-one', role: 'speaker' }] }),
        anEvent({ id: 'nowhere', places: [] }),
        anEvent({ id: 'somewhere' }),
      ],
    })
    const scene = mapScene(aboard, DEFAULT_VIEW, SIZE)
    expect(scene.unplaced.map(({ event, place: name }) => [event, name])).toEqual([
      ['aboard', 'Aboard Air Force One'],
      ['nowhere', null],
    ])
    expect(scene.marks.flatMap(({ places }) => places)).toEqual(['kyiv'])
  })
})

describe('the camera', () => {
  it('fits the story at first', () => {
    const [west, south, east, north] = boundsOf(sceneOf().camera, SIZE)
    const [w, s, e, n] = story.bbox
    expect(west).toBeLessThanOrEqual(w + 1e-6)
    expect(south).toBeLessThanOrEqual(s + 1e-6)
    expect(east).toBeGreaterThanOrEqual(e - 1e-6)
    expect(north).toBeGreaterThanOrEqual(n - 1e-6)
  })

  it("is the reader's own once there is one", () => {
    const camera = { center: [30, 50], zoom: 5 } as const
    expect(sceneOf({ camera, path: 'two-calls', step: 0 }).camera).toEqual(camera)
  })

  it('shows the places of the event of a step', () => {
    const { camera } = sceneOf({ path: 'two-calls', step: 0 })
    for (const end of [
      [-77.04, 38.9],
      [37.62, 55.75],
    ] as const) {
      const [x, y] = project(end, camera, SIZE)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(SIZE.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(SIZE.height)
    }
  })

  it("shows a step's own bbox where it has one", () => {
    const steps = [
      { title: 'Ukraine', text: 'The whole of it.', camera: [22, 44, 40, 52] as const },
    ]
    const guided = aStory({ paths: [aPath({ id: 'p', steps })] })
    const { camera } = mapScene(guided, { ...DEFAULT_VIEW, path: 'p' }, SIZE)
    const [west, south, east, north] = boundsOf(camera, SIZE)
    expect([west < 22, south < 44, east > 40, north > 52]).toEqual([true, true, true, true])
  })
})

describe('labels', () => {
  it('name every mark there is room for, and countries by rank', () => {
    const { labels } = sceneOf({}, GROUND)
    const texts = labels.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Washington', 'Moscow', 'Spain', 'Atlantic']))
    expect(texts).not.toContain('Monaco')
  })

  it('name the speakers of a call', () => {
    expect(sceneOf().labels.map(({ text }) => text)).toContain('Trump – Putin')
  })

  it('stay the same while the size changes within a half step of zoom', () => {
    const small = mapScene(
      story,
      DEFAULT_VIEW,
      { width: 600, height: 420 },
      { basemapLabels: GROUND },
    )
    const large = mapScene(
      story,
      DEFAULT_VIEW,
      { width: 640, height: 440 },
      { basemapLabels: GROUND },
    )
    expect(large.labels).toEqual(small.labels)
    expect(large.marks).toEqual(small.marks)
  })
})

it('draws the same scene from the same arguments', () => {
  const span = aSpan('2025-03-20')
  const one = aStory({ events: [anEvent({ span })] })
  expect(mapScene(one, DEFAULT_VIEW, SIZE, { basemapLabels: GROUND })).toEqual(
    mapScene(one, DEFAULT_VIEW, SIZE, { basemapLabels: GROUND }),
  )
})

describe('a place where a strike was only spoken of', () => {
  it('shows that something was said there, not that it was struck', () => {
    const story = aStory({
      events: [
        anEvent({
          kind: 'strike',
          places: [
            { place: 'sumy', role: 'target' },
            { place: 'moscow', role: 'answered' },
          ],
        }),
      ],
    })
    const { marks } = mapScene(story, DEFAULT_VIEW, { width: 1200, height: 800 })
    const look = (id: string) => marks.find(({ places }) => places.includes(id))?.shown
    expect(look('sumy')).toMatchObject({ track: 'force', glyph: 'star' })
    expect(look('moscow')).toMatchObject({ track: 'words', glyph: 'square' })
  })
})
