import type { StoryOutline } from '../model/story.ts'
import type { Intent, Send } from '../scene/intent.ts'
import * as moves from '../view/moves.ts'
import type { View } from '../view/view.ts'
import { step } from './step.ts'
import type { Store } from './store.ts'

/** The view after what a reader meant by a gesture. Hovering is no part of a view. */
export function applyIntent(story: StoryOutline, view: View, intent: Intent): View {
  switch (intent.type) {
    case 'select':
      return moves.select(story, view, intent.event)
    case 'hover':
      return view
    case 'seek':
      return moves.seek(story, view, intent.at)
    case 'range':
      return moves.setRange(story, view, intent.from, intent.to)
    case 'step':
      return step(story, view, intent.by)
    case 'axis':
      return moves.setAxis(story, view, intent.axis)
    case 'camera':
      return moves.setCamera(view, intent.camera)
  }
}

/** Takes in what the islands send. */
export function dispatcher(store: Store): Send {
  return (intent) => {
    const { story, view } = store.get()
    if (intent.type === 'hover') return store.set({ hover: intent.event })
    const settled = 'settled' in intent ? intent.settled : true
    store.set({ view: applyIntent(story, view, intent), settled })
  }
}

/** A move of the view as a command: `move(view, ...)` without the view. */
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

/** Everything that a part of the page can ask for, by name. */
export interface Commands {
  readonly dispatch: Send
  readonly select: StoryCommand<typeof moves.select>
  readonly seek: StoryCommand<typeof moves.seek>
  readonly setRange: StoryCommand<typeof moves.setRange>
  readonly setTimeMode: StoryCommand<typeof moves.setTimeMode>
  readonly stepTo: StoryCommand<typeof moves.stepTo>
  readonly step: StoryCommand<typeof step>
  readonly setAxis: StoryCommand<typeof moves.setAxis>
  readonly startPath: StoryCommand<typeof moves.startPath>
  readonly goToStep: StoryCommand<typeof moves.goToStep>
  readonly leavePath: Command<typeof moves.leavePath>
  readonly setFilter: <F extends moves.Filter>(filter: F, chosen: moves.Chosen<F>) => void
  readonly toggle: <F extends moves.Filter>(filter: F, value: moves.Chosen<F>[number]) => void
  readonly setSearch: Command<typeof moves.setSearch>
  readonly setWithin: Command<typeof moves.setWithin>
  readonly clearFilters: Command<typeof moves.clearFilters>
  readonly setKnown: Command<typeof moves.setKnown>
  readonly setCamera: Command<typeof moves.setCamera>
  readonly setClock: Command<typeof moves.setClock>
  readonly setTheme: Command<typeof moves.setTheme>
  readonly setSpacing: Command<typeof moves.setSpacing>
  readonly setLanes: Command<typeof moves.setLanes>
  readonly setMode: Command<typeof moves.setMode>
  /** Takes over a whole view: a link that was opened, Back or Forward. */
  readonly open: (view: View) => void
}

/** The commands of a store. Each is settled; what moves while a drag goes on comes by `dispatch`. */
export function commandsOf(store: Store): Commands {
  const open = (view: View): void => store.set({ view, settled: true })
  const ask =
    <Rest extends readonly unknown[]>(move: (view: View, ...rest: Rest) => View) =>
    (...rest: Rest): void =>
      open(move(store.get().view, ...rest))
  const tell =
    <Rest extends readonly unknown[]>(
      move: (story: StoryOutline, view: View, ...rest: Rest) => View,
    ) =>
    (...rest: Rest): void =>
      open(move(store.get().story, store.get().view, ...rest))
  return {
    dispatch: dispatcher(store),
    select: tell(moves.select),
    seek: tell(moves.seek),
    setRange: tell(moves.setRange),
    setTimeMode: tell(moves.setTimeMode),
    stepTo: tell(moves.stepTo),
    step: tell(step),
    setAxis: tell(moves.setAxis),
    startPath: tell(moves.startPath),
    goToStep: tell(moves.goToStep),
    leavePath: ask(moves.leavePath),
    setFilter: (filter, chosen) => open(moves.setFilter(store.get().view, filter, chosen)),
    toggle: (filter, value) => open(moves.toggle(store.get().view, filter, value)),
    setSearch: ask(moves.setSearch),
    setWithin: ask(moves.setWithin),
    clearFilters: ask(moves.clearFilters),
    setKnown: ask(moves.setKnown),
    setCamera: ask(moves.setCamera),
    setClock: ask(moves.setClock),
    setTheme: ask(moves.setTheme),
    setSpacing: ask(moves.setSpacing),
    setLanes: ask(moves.setLanes),
    setMode: ask(moves.setMode),
    open,
  }
}
