import { eventIndex } from '../core/model/eventIndex.ts'
import type { StoryOutline } from '../core/model/story.ts'
import { axisAfter } from '../scene/timeline/axis/axisMoves.ts'
import type { Intent, Send } from '../scene/shared/intent.ts'
import * as moves from '../core/view/moves.ts'
import type { View } from '../core/view/view.ts'
import { step } from './step.ts'
import type { Change, Mover, State, Store } from './store.ts'

/** The view that results from an intent. What is under the pointer, and what is told of it, are not part of a view. */
export function applyIntent(story: StoryOutline, view: View, intent: Intent): View {
  switch (intent.type) {
    case 'select':
      return moves.select(story, view, intent.event)
    case 'hover':
    case 'tell':
    case 'peek':
      return view
    case 'seek':
      return moves.seek(story, view, intent.at)
    case 'range':
      return moves.setRange(story, view, intent.from, intent.to)
    case 'step':
      return step(story, view, intent.by)
    case 'axis':
      return moves.setAxis(story, view, intent.axis)
    case 'lens':
      return moves.setLens(story, view, intent.lens)
    case 'camera':
      return intent.of === 'other'
        ? moves.setOtherCamera(view, intent.camera)
        : moves.setCamera(view, intent.camera)
  }
}

/** Intents that set the time shown: they end the reading, even if they change nothing. */
const MOVES_TIME: ReadonlySet<Intent['type']> = new Set(['seek', 'range', 'step'])

/** Where a step starts: the event being read, otherwise the selected event or the time shown. */
function stepStart({ view, shown, reading }: State): View {
  return reading === null ? view : { ...shown, event: reading }
}

/** Selecting an event later than the one being read moves the reading to it. */
function readingAfter({ story, reading }: State, selected: string | null): string | null {
  if (reading === null || selected === null) return reading
  const index = eventIndex(story)
  return (index.get(selected) ?? -1) > (index.get(reading) ?? -1) ? selected : reading
}

/** Handles an intent from an island. */
export function dispatcher(store: Store): Send {
  return (intent) => {
    const state = store.get()
    if (intent.type === 'hover') return store.set({ hover: intent.event })
    if (intent.type === 'tell' || intent.type === 'peek') return
    const settled = 'settled' in intent ? intent.settled : true
    const from = intent.type === 'step' ? stepStart(state) : state.view
    const moved = applyIntent(state.story, from, intent)
    const isSought = intent.type === 'seek' && settled
    const view = isSought ? moves.knowAtPlayhead(state.story, moved) : moved
    if (MOVES_TIME.has(intent.type))
      return store.set({ view, settled, mover: 'reader', reading: null })
    const reading = intent.type === 'select' ? readingAfter(state, intent.event) : state.reading
    store.set({ view, settled, mover: 'reader', reading })
  }
}

/** A move as a command: `move(view, ...)` without the view. */
type Command<Move> = Move extends (view: View, ...rest: infer Rest) => View
  ? (...rest: Rest) => void
  : never

/** A move that needs the story, as a command. */
type StoryCommand<Move> = Move extends (
  story: StoryOutline,
  view: View,
  ...rest: infer Rest
) => View
  ? (...rest: Rest) => void
  : never

/** Everything that parts of the page can ask for, by name. */
export interface Commands {
  readonly dispatch: Send
  readonly select: StoryCommand<typeof moves.select>
  readonly seek: StoryCommand<typeof moves.seek>
  readonly setRange: StoryCommand<typeof moves.setRange>
  readonly setTimeWay: StoryCommand<typeof moves.setTimeWay>
  readonly stepTo: StoryCommand<typeof moves.stepTo>
  readonly step: StoryCommand<typeof step>
  readonly setAxis: StoryCommand<typeof moves.setAxis>
  readonly moveAxis: StoryCommand<typeof axisAfter>
  readonly setLens: StoryCommand<typeof moves.setLens>
  readonly startPath: StoryCommand<typeof moves.startPath>
  readonly goToStep: StoryCommand<typeof moves.goToStep>
  readonly leavePath: Command<typeof moves.leavePath>
  readonly setFilter: <F extends moves.Filter>(filter: F, chosen: moves.Chosen<F>) => void
  readonly toggle: <F extends moves.Filter>(filter: F, value: moves.Chosen<F>[number]) => void
  readonly setSearch: Command<typeof moves.setSearch>
  readonly setWithin: Command<typeof moves.setWithin>
  readonly clearFilters: Command<typeof moves.clearFilters>
  readonly setCompare: StoryCommand<typeof moves.setCompare>
  readonly leaveKnown: () => void
  readonly setCamera: Command<typeof moves.setCamera>
  readonly setMapFrame: Command<typeof moves.setMapFrame>
  readonly setClock: Command<typeof moves.setClock>
  readonly setTheme: Command<typeof moves.setTheme>
  readonly setSpacing: Command<typeof moves.setSpacing>
  readonly setLanes: Command<typeof moves.setLanes>
  readonly setTimeline: Command<typeof moves.setTimeline>
  readonly setMode: Command<typeof moves.setMode>
  readonly setActivity: Command<typeof moves.setActivity>
  readonly setFollow: Command<typeof moves.setFollow>
  /** Replaces the whole view: when a link is opened, or by Back or Forward. */
  readonly open: (view: View) => void
  /** Advances while playing; settled once at the end. */
  readonly play: (view: View, settled: boolean) => void
  /**
   * The reader has scrolled to an event in the list, or to none (null). The view stays as it is.
   */
  readonly read: (id: string | null) => void
}

/**
 * The commands of a store. Each is settled; movement during a drag comes through `dispatch`. Steps
 * and changes of time mode start from what is shown, so they continue from the event being read.
 */
export function commandsOf(store: Store, mover: Mover = 'reader'): Commands {
  const settle = (change: Change): void => store.set({ ...change, settled: true, mover })
  /** Applies a view together with its time. */
  const open = (view: View): void => settle({ view, reading: null })
  /** Changes the view without ending the reading. */
  const ask =
    <Rest extends readonly unknown[]>(move: (view: View, ...rest: Rest) => View) =>
    (...rest: Rest): void =>
      settle({ view: move(store.get().view, ...rest) })
  const tell =
    <Rest extends readonly unknown[]>(
      move: (story: StoryOutline, view: View, ...rest: Rest) => View,
    ) =>
    (...rest: Rest): void =>
      open(move(store.get().story, store.get().view, ...rest))
  return {
    dispatch: dispatcher(store),
    select: (id) => {
      const state = store.get()
      const view = moves.select(state.story, state.view, id)
      settle({ view, reading: readingAfter(state, view.event) })
    },
    seek: (at) => {
      const { story, view } = store.get()
      open(moves.knowAtPlayhead(story, moves.seek(story, view, at)))
    },
    setRange: tell(moves.setRange),
    setTimeWay: (way) => {
      const { story, view, shown } = store.get()
      open(moves.setTimeWay(story, { ...view, time: shown.time }, way))
    },
    stepTo: tell(moves.stepTo),
    step: (by) => open(step(store.get().story, stepStart(store.get()), by)),
    setAxis: (axis) => settle({ view: moves.setAxis(store.get().story, store.get().view, axis) }),
    moveAxis: (move) => settle({ view: axisAfter(store.get().story, store.get().view, move) }),
    setLens: (lens) => settle({ view: moves.setLens(store.get().story, store.get().view, lens) }),
    startPath: tell(moves.startPath),
    goToStep: tell(moves.goToStep),
    leavePath: () => open(moves.leavePath(store.get().view)),
    setFilter: (filter, chosen) => ask(moves.setFilter<typeof filter>)(filter, chosen),
    toggle: (filter, value) => ask(moves.toggle<typeof filter>)(filter, value),
    setSearch: ask(moves.setSearch),
    setWithin: ask(moves.setWithin),
    clearFilters: ask(moves.clearFilters),
    setCompare: tell(moves.setCompare),
    leaveKnown: () => open(moves.leaveKnown(store.get().story, store.get().view)),
    setCamera: ask(moves.setCamera),
    setMapFrame: ask(moves.setMapFrame),
    setClock: ask(moves.setClock),
    setTheme: ask(moves.setTheme),
    setSpacing: ask(moves.setSpacing),
    setLanes: ask(moves.setLanes),
    setTimeline: ask(moves.setTimeline),
    setMode: ask(moves.setMode),
    setActivity: ask(moves.setActivity),
    setFollow: ask(moves.setFollow),
    open,
    play: (view, settled) => store.set({ view, settled, mover, reading: null }),
    read: (id) => store.set({ reading: id }),
  }
}
