/** The door of the engine: reads a story, and publishes it. */
export { textIn, type Engine } from './engine.ts'
export { publish, type Options, type Published } from './publish.ts'
export type { CheckedStory } from '../core/model/read/check.ts'
export { publishStories } from './publishStories.ts'
export { readStory } from './readStory.ts'
