/** The door of the engine: reads a story, and publishes it. */
export { publish, type Options, type Published } from './publish.ts'
export { readStory, type CheckedStory } from './readStory.ts'
export type { Engine } from './engine.ts'
