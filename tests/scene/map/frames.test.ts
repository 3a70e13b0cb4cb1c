import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { MapFrame, Story } from '../../../src/core/model/story.ts'
import { framesOf, isInBox, largeFrame, mainFrame, shows } from '../../../src/scene/map/frames.ts'
import { insetScene } from '../../../src/scene/map/insetScene.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { lookOf } from '../../../src/scene/map/marks/marks.ts'
import { visibleEvents } from '../../../src/scene/shared/visible.ts'
import { visitsOf } from '../../../src/scene/shared/visits.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anyView } from '../../fixtures/anyView.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'
import { FRAMES, twoFrames } from '../../fixtures/twoFrames.ts'
import { march } from '../activities/stories.ts'

const SIZE = { width: 520, height: 400 }
const [FAR, NEAR] = FRAMES

function sceneOf(story: Story, view: View, frame: MapFrame, size = SIZE) {
  return mapScene(story, view, size, { frame })
}

/** Every event with the places of the mark that lists it, as "event @ place". */
function drawn(story: Story, view: View, frame: MapFrame): Set<string> {
  const { marks } = sceneOf(story, view, frame)
  return new Set(
    marks.flatMap(({ events, places }) =>
      events.flatMap(({ id }) => places.map((place) => `${id} @ ${place}`)),
    ),
  )
}

/** The reader's own camera may show anything, so the promises are those of maps as they open. */
function opened(view: View): View {
  return { ...view, camera: null, path: null, step: 0, within: null, search: '', mode: 'explore' }
}

/** No camera, step or filter moves a map. */
function unfiltered({ time, event }: View): View {
  return { ...DEFAULT_VIEW, time, event }
}

describe('a story without frames', () => {
  it('has one map, of its bbox, with every lane', () => {
    const story = twoCalls()
    expect(framesOf(story)).toMatchObject([{ bbox: story.bbox, lanes: null, isMain: true }])
    expect(framesOf(story)).toHaveLength(1)
    expect(insetScene(story, DEFAULT_VIEW)).toBeNull()
  })

  test.prop([anyView(twoCalls())])('draws every visible event that has a place', (view) => {
    const story = twoCalls()
    const shown = visitsOf(visibleEvents(story, view), story.places)
    const { marks } = mapScene(story, view, SIZE)
    const ids = new Set(marks.flatMap(({ events }) => events.map(({ id }) => id)))
    expect(ids).toEqual(new Set(shown.map(({ event }) => event.id)))
  })
})

describe.each([
  ['two calls', twoFrames()],
  ['March 2025', march],
])('the maps of %s', (_, story) => {
  test.prop([anyView(story).map(unfiltered)], { numRuns: 40 })(
    'each draw what lies in their box and is of their lanes',
    (view) => {
      for (const frame of story.frames) {
        const ids = drawn(story, view, frame)
        for (const { event, place, part } of visitsOf(visibleEvents(story, view), story.places)) {
          const { track } = lookOf(story.kinds, event.kind)
          const isElsewhere = story.frames.some((one) => one.roles?.includes(part.role))
          const isOwn = frame.lanes?.includes(track) === true && !isElsewhere
          if (isInBox(place.coordinates, frame.bbox) && isOwn)
            expect(ids).toContain(`${event.id} @ ${place.id}`)
        }
      }
    },
  )

  test.prop([anyView(story).map(unfiltered)], { numRuns: 40 })(
    'leave nothing out together that lies in one of them',
    (view) => {
      const all = new Set(story.frames.flatMap((frame) => [...drawn(story, view, frame)]))
      for (const { event, place } of visitsOf(visibleEvents(story, view), story.places))
        if (story.frames.some(({ bbox }) => isInBox(place.coordinates, bbox)))
          expect(all).toContain(`${event.id} @ ${place.id}`)
    },
  )

  it('show a selected event in each of them that it lies in, whatever its lane', () => {
    const missing = story.events.flatMap(({ id }) => {
      const view = { ...DEFAULT_VIEW, event: id }
      const visits = visitsOf(visibleEvents(story, view), story.places)
      return story.frames.flatMap((frame) => {
        const ids = drawn(story, view, frame)
        return visits
          .filter(({ event, place }) => event.id === id && isInBox(place.coordinates, frame.bbox))
          .map(({ place }) => `${id} @ ${place.id}`)
          .filter((one) => !ids.has(one))
      })
    })
    expect(missing).toEqual([])
  })

  test.prop([anyView(story).map(opened)], { numRuns: 30 })(
    'have one large one, and an inset of the other',
    (view) => {
      const large = largeFrame(story, view)
      const inset = insetScene(story, view)
      expect(story.frames).toContain(large)
      expect(inset?.frame).toBe(story.frames.find((one) => one !== large))
    },
  )
})

describe('an arc', () => {
  it('is drawn where both its ends are, and never cut off by the edge', () => {
    const story = twoFrames()
    expect(sceneOf(story, DEFAULT_VIEW, FAR).arcs).toHaveLength(2)
    expect(sceneOf(story, DEFAULT_VIEW, NEAR).arcs).toEqual([])
  })
})

describe('the main map under the reader’s hand', () => {
  const story = twoFrames()
  const view: View = { ...DEFAULT_VIEW, camera: { center: [-20, 45], zoom: 1 } }

  it('shows all lanes as far out as a map of the world, and says so', () => {
    expect(sceneOf(story, DEFAULT_VIEW, NEAR).isOwnLanes).toBe(true)
    const scene = sceneOf(story, view, NEAR)
    expect(scene.isOwnLanes).toBe(false)
    expect(scene.camera).toEqual(view.camera)
    const places = scene.marks.flatMap((mark) => mark.places)
    expect(places).toEqual(expect.arrayContaining(['washington', 'moscow', 'sumy-oblast']))
    expect(scene.arcs).toHaveLength(2)
  })

  it('shows what lies beyond its own box where it is moved there', () => {
    const away: View = { ...DEFAULT_VIEW, camera: { center: [24.9, 60.2], zoom: 4.5 } }
    expect(drawn(story, away, NEAR)).toContain('helsinki-press-conference @ helsinki')
  })
})

describe('the large map', () => {
  const story = twoFrames()
  const choose = (view: Partial<View>) => largeFrame(story, { ...DEFAULT_VIEW, ...view }).id

  it('is the main one as the page opens', () => {
    expect(choose({})).toBe('where-it-hit')
    expect(mainFrame(story).id).toBe('where-it-hit')
  })

  it('is the reader’s choice before all else', () => {
    expect(choose({ mapFrame: 'who-spoke', event: 'overnight-strikes-18-19-march' })).toBe(
      'who-spoke',
    )
    expect(choose({ mapFrame: 'where-it-hit', event: 'riyadh-us-russia-talks' })).toBe(
      'where-it-hit',
    )
  })

  it('is the one that tells the selected event, or what was found', () => {
    expect(choose({ event: 'riyadh-us-russia-talks' })).toBe('who-spoke')
    expect(choose({ event: 'overnight-strikes-18-19-march' })).toBe('where-it-hit')
    expect(choose({ kinds: ['call'] })).toBe('who-spoke')
    expect(choose({ kinds: ['strike'] })).toBe('where-it-hit')
  })

  it('is that of the tour’s step', () => {
    const [path] = story.paths
    if (!path) throw new Error('No path')
    const steps = path.steps.map((step) => ({ ...step, frame: 'who-spoke' }))
    const guided = { ...story, paths: [{ ...path, steps }] }
    const view = { ...DEFAULT_VIEW, path: path.id, step: 1 }
    expect(largeFrame(guided, view).id).toBe('who-spoke')
  })
})

describe('a place that a role claims', () => {
  it('is on the map of that role alone', () => {
    const near = { ...NEAR, roles: ['scene'] as const }
    const story = { ...twoFrames(), frames: [{ ...FAR, bbox: NEAR.bbox }, near] }
    const [visit] = visitsOf(story.events, story.places).filter(
      ({ event }) => event.id === 'overnight-strikes-18-19-march',
    )
    if (!visit) throw new Error('No strike')
    const scene = { ...visit, part: { ...visit.part, role: 'scene' as const } }
    const talk = { ...scene, event: { ...scene.event, id: 'talk', kind: 'meeting' } }
    const as = { event: null, camera: null }
    expect(story.frames.map((frame) => shows(frame, talk, story, as))).toEqual([false, true])
  })
})

describe('the inset', () => {
  it('has a dot for each place with a visible event, and the outline of the large map', () => {
    const scene = insetScene(twoFrames(), DEFAULT_VIEW)
    expect(scene?.outline).toEqual(NEAR.bbox)
    const talks = scene?.dots.find(({ track }) => track === 'talks')
    expect(talks?.at.length).toBeGreaterThan(2)
  })

  it('has no outline where the large map is the larger part of the world', () => {
    const view = { ...DEFAULT_VIEW, mapFrame: 'who-spoke' }
    expect(insetScene(twoFrames(), view)).toMatchObject({ frame: NEAR, outline: null })
  })

  test.prop([fc.constantFrom('earliest', 'latest')])('shows no event that is not shown', (at) => {
    const story = twoFrames()
    const view: View = { ...DEFAULT_VIEW, time: { mode: 'up-to', at } }
    const shown = visitsOf(visibleEvents(story, view), story.places).length
    expect((insetScene(story, view)?.dots.length ?? 0) > 0).toBe(shown > 0)
  })
})
