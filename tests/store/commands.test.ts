import { describe, expect, it } from 'vitest'
import type { Intent } from '../../src/scene/shared/intent.ts'
import { commandsOf, dispatcher } from '../../src/store/commands.ts'
import { createStoryStore } from '../../src/store/store.ts'
import { DEFAULT_VIEW, type View } from '../../src/core/view/view.ts'
import { at } from '../fixtures/build.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const story = twoCalls()
const five = at('2025-03-19T17:00')
const axis = { from: at('2025-03-18'), to: at('2025-03-20') }
const camera = { center: [30, 50], zoom: 4 } as const

function after(intent: Intent): View {
  const store = createStoryStore(story)
  dispatcher(store)(intent)
  return store.get().view
}

describe('what an island sends', () => {
  it.each<[Intent, Partial<View>]>([
    [{ type: 'select', event: 'prisoner-exchange' }, { event: 'prisoner-exchange' }],
    [{ type: 'select', event: 'no-such-event' }, {}],
    [{ type: 'seek', at: five, settled: true }, { time: { mode: 'up-to', at: five } }],
    [
      { type: 'range', from: five, to: axis.from, settled: true },
      { time: { mode: 'between', from: axis.from, to: five } },
    ],
    [{ type: 'axis', axis, settled: true }, { axis }],
    [{ type: 'camera', camera, settled: true }, { camera }],
    [{ type: 'camera', camera: null, settled: true }, {}],
    [{ type: 'hover', event: 'prisoner-exchange' }, {}],
  ])('%j changes the view to %j', (intent, change) => {
    expect(after(intent)).toEqual({ ...DEFAULT_VIEW, ...change })
  })

  it('steps to an event and brings it into the time shown', () => {
    const view = after({ type: 'step', by: -1 })
    expect(view.event).toBe('riyadh-us-russia-talks')
    expect(view.time).toEqual({ mode: 'up-to', at: story.events.at(-1)?.anchor })
  })

  it('keeps what is hovered out of the view', () => {
    const store = createStoryStore(story)
    dispatcher(store)({ type: 'hover', event: 'prisoner-exchange' })
    expect(store.get()).toMatchObject({ hover: 'prisoner-exchange', view: DEFAULT_VIEW })
  })

  it('is unsettled while a drag goes on and settled at its end, even where nothing moved', () => {
    const store = createStoryStore(story)
    const send = dispatcher(store)
    send({ type: 'seek', at: five, settled: false })
    expect(store.get().settled).toBe(false)
    send({ type: 'seek', at: five, settled: true })
    expect(store.get().settled).toBe(true)
  })
})

describe('a command', () => {
  function view(run: (commands: ReturnType<typeof commandsOf>) => void): View {
    const store = createStoryStore(story)
    run(commandsOf(store))
    return store.get().view
  }

  it.each<[string, (commands: ReturnType<typeof commandsOf>) => void, Partial<View>]>([
    ['select', ({ select }) => select('prisoner-exchange'), { event: 'prisoner-exchange' }],
    ['seek', ({ seek }) => seek(five), { time: { mode: 'up-to', at: five } }],
    [
      'setRange',
      ({ setRange }) => setRange(axis.from, five),
      { time: { mode: 'between', from: axis.from, to: five } },
    ],
    [
      'setTimeWay',
      ({ setTimeWay }) => setTimeWay('between'),
      { time: { mode: 'between', from: 'earliest', to: 'latest' } },
    ],
    ['setAxis', ({ setAxis }) => setAxis(axis), { axis }],
    ['setFilter', ({ setFilter }) => setFilter('places', ['kyiv']), { places: ['kyiv'] }],
    ['toggle', ({ toggle }) => toggle('standings', 'denial'), { standings: ['denial'] }],
    ['setSearch', ({ setSearch }) => setSearch('energy'), { search: 'energy' }],
    ['setWithin', ({ setWithin }) => setWithin([20, 40, 40, 60]), { within: [20, 40, 40, 60] }],
    ['setCamera', ({ setCamera }) => setCamera(camera), { camera }],
    ['setClock', ({ setClock }) => setClock('UTC'), { clock: 'UTC' }],
    ['setLanes', ({ setLanes }) => setLanes('place'), { lanes: 'place' }],
    ['setTimeline', ({ setTimeline }) => setTimeline('full'), { timeline: 'full' }],
    ['setSpacing', ({ setSpacing }) => setSpacing('even'), { spacing: 'even' }],
    ['setTheme', ({ setTheme }) => setTheme('dark'), { theme: 'dark' }],
    ['setMode', ({ setMode }) => setMode('embed'), { mode: 'embed' }],
    ['open', ({ open }) => open({ ...DEFAULT_VIEW, search: 'a' }), { search: 'a' }],
  ])('%s changes the view as it says', (_, run, change) => {
    expect(view(run)).toEqual({ ...DEFAULT_VIEW, ...change })
  })

  it('clears what the filters before it set', () => {
    const cleared = view(({ toggle, setSearch, clearFilters }) => {
      toggle('kinds', 'call')
      setSearch('energy')
      clearFilters()
    })
    expect(cleared).toEqual(DEFAULT_VIEW)
  })

  it('walks a guided path and leaves it', () => {
    expect(view(({ startPath }) => startPath('two-calls'))).toMatchObject({
      path: 'two-calls',
      step: 0,
      event: 'trump-putin-call',
    })
    const left = view(({ goToStep, leavePath }) => {
      goToStep('two-calls', 2)
      leavePath()
    })
    expect(left).toMatchObject({ path: null, step: 0, event: 'helsinki-press-conference' })
  })

  it('goes to an event and to the one after it', () => {
    const next = view(({ stepTo, step }) => {
      stepTo('trump-putin-call')
      step(1)
    })
    expect(next.event).toBe('overnight-strikes-18-19-march')
  })

  it('settles what a drag left open', () => {
    const store = createStoryStore(story)
    const { dispatch, seek } = commandsOf(store)
    dispatch({ type: 'seek', at: five, settled: false })
    seek(five)
    expect(store.get().settled).toBe(true)
  })
})
