import { describe, expect, it } from 'vitest'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { numberedEvents, onlyThese } from '../../../src/scene/handout/numbered.ts'
import { brokenAt, basemapNames, numberLabels } from '../../../src/scene/map/labels/numberLabels.ts'
import { touches } from '../../../src/scene/shared/collide.ts'
import { shownEvents } from '../../../src/scene/shared/shown.ts'
import { roomForText } from '../../../src/scene/shared/textWidth.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const printed = (view: Partial<View>): View => ({ ...DEFAULT_VIEW, mode: 'handout', ...view })
const scoped = (scope: View['handout']['scope'], rest: Partial<View> = {}): View =>
  printed({ ...rest, handout: { ...DEFAULT_VIEW.handout, scope } })

describe('the events of a handout', () => {
  it('are those that the view shows, numbered in order of time', () => {
    const view = printed({ kinds: ['call'] })
    const events = numberedEvents(story, view)
    expect(events.map(({ event }) => event)).toEqual(shownEvents(story, view))
    expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1))
    expect(events.length).toBeLessThan(story.events.length)
  })

  it('are all of them where the filters are to be passed over', () => {
    const events = numberedEvents(story, scoped('all', { kinds: ['call'] }))
    expect(events).toHaveLength(story.events.length)
  })

  it('are the stops of a path in its order, each once, with what the path says there', () => {
    const [path] = story.paths
    const events = numberedEvents(story, scoped('path', { path: path?.id ?? null }))
    const stops = path?.steps.flatMap(({ event }) => event ?? []) ?? []
    expect(events.map(({ event }) => event.id)).toEqual([...new Set(stops)])
    expect(events.every(({ step }) => step !== null)).toBe(true)
    expect(events.length).toBeGreaterThan(1)
  })

  it('are those that are shown where there is no such path', () => {
    expect(numberedEvents(story, scoped('path'))).toEqual(numberedEvents(story, printed({})))
  })
})

describe('the pictures of a handout', () => {
  const these = (view: View) => onlyThese(story, view, numberedEvents(story, view))

  it('show its events and no others, whatever was filtered', () => {
    const view = printed({ kinds: ['call'], search: '' })
    const { story: cut, view: shown } = these(view)
    expect(shownEvents(cut, shown)).toEqual(shownEvents(story, view))
  })

  it('have nothing chosen and nothing under way in them', () => {
    const { story: cut, view } = these(printed({ event: 'trump-putin-call' }))
    const { marks } = mapScene(cut, view, { width: 720, height: 430 })
    expect(marks.length).toBeGreaterThan(0)
    expect(new Set(marks.map(({ state }) => state))).toEqual(new Set(['past']))
  })
})

describe('names and numbers on the map', () => {
  const view = printed({})
  const size = { width: 720, height: 430 }
  const scene = mapScene(story, view, size)
  const labels = numberLabels(
    scene,
    (mark) => mark.events.map((_, index) => index + 1).join(', '),
    roomForText,
  )

  it('stand beside marks, inside the picture, and never over one another', () => {
    expect(labels.length).toBeGreaterThan(0)
    for (const [index, { box }] of labels.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(size.width)
      expect(labels.slice(index + 1).some((other) => touches(box, other.box))).toBe(false)
    }
  })

  it('take the place of every other name that is not of a country or of water', () => {
    const kinds = basemapNames(scene, labels, roomForText).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'mark' || kind === 'arc')).toEqual([])
  })

  it('break after a comma, and lose no number', () => {
    const lines = brokenAt('1, 3–5, 17, 21, 25–27, 35', 14)
    expect(lines.join(' ')).toBe('1, 3–5, 17, 21, 25–27, 35')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.every((line) => line.length <= 14)).toBe(true)
  })
})
