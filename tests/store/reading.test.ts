import { beforeEach, describe, expect, it } from 'vitest'
import { commandsOf, type Commands } from '../../src/store/commands.ts'
import { createStoryStore, type Store } from '../../src/store/store.ts'
import { boundOf } from '../../src/core/view/bounds.ts'
import { DEFAULT_VIEW } from '../../src/core/view/view.ts'
import { at } from '../fixtures/build.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const story = twoCalls()
const [first, second, third] = story.events
const five = at('2025-03-19T17:00')

let store: Store
let commands: Commands

beforeEach(() => {
  store = createStoryStore(story)
  commands = commandsOf(store)
  commands.read(second?.id ?? '')
})

function told(): unknown {
  const { reading, shown } = store.get()
  return { reading, event: shown.event, time: shown.time }
}

describe('reading', () => {
  it('shows the time of the event that is read and leaves the view as the reader chose it', () => {
    expect(store.get().view).toBe(DEFAULT_VIEW)
    expect(told()).toEqual({
      reading: second?.id,
      event: second?.id,
      time: { mode: 'up-to', at: second?.anchor },
    })
  })

  it('above the first event shows the view itself', () => {
    commands.read(null)
    expect(store.get().shown).toBe(DEFAULT_VIEW)
  })

  it.each<[string, () => void]>([
    ['a theme', () => commands.setTheme('dark')],
    ['a filter', () => commands.setFilter('kinds', ['call'])],
    ['a camera', () => commands.dispatch({ type: 'camera', camera: null, settled: true })],
    ['an event before it', () => commands.select(first?.id ?? '')],
  ])('goes on while the reader chooses %s', (_, choose) => {
    choose()
    expect(store.get().reading).toBe(second?.id)
    expect(store.get().shown.time).toEqual({ mode: 'up-to', at: second?.anchor })
  })

  it.each<[string, () => void]>([
    ['the end of time, where it was already', () => commands.seek(story.closes)],
    ['a drag', () => commands.dispatch({ type: 'seek', at: five, settled: false })],
    ['a range', () => commands.setRange(story.opens, five)],
    ['a link', () => commands.open(DEFAULT_VIEW)],
    ['playing', () => commandsOf(store, 'play').play(DEFAULT_VIEW, false)],
  ])('ends with %s', (_, move) => {
    move()
    expect(store.get().reading).toBeNull()
    expect(store.get().shown).toBe(store.get().view)
  })

  it('comes to a later event with its selection', () => {
    commands.select(third?.id ?? '')
    expect(told()).toEqual({
      reading: third?.id,
      event: third?.id,
      time: { mode: 'up-to', at: boundOf(third?.anchor ?? 0, story) },
    })
  })

  it.each<[string, () => void]>([
    ['a command', () => commands.step(1)],
    ['a key on the timeline', () => commands.dispatch({ type: 'step', by: 1 })],
  ])('is where a step by %s goes out from', (_, step) => {
    step()
    expect(store.get().view.event).toBe(third?.id)
  })

  it('is the moment that another mode of time keeps', () => {
    commands.setTimeWay('at')
    expect(store.get().view.time).toEqual({ mode: 'at', at: second?.anchor })
    expect(store.get().view.event).toBeNull()
  })
})

it('who leads is who moved last', () => {
  const leaders = [store.get().mover]
  const keep = () => leaders.push(store.get().mover)
  commandsOf(store, 'play').step(1)
  keep()
  store.set({ mover: 'scroll' })
  commands.read(first?.id ?? '')
  keep()
  commands.dispatch({ type: 'hover', event: null })
  keep()
  commands.select(null)
  keep()
  expect(leaders).toEqual(['reader', 'play', 'scroll', 'scroll', 'reader'])
})
