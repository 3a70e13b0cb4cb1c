/** The door of the engine: reads a story, and publishes it. */
export { textIn, type Engine } from './engine.ts'
export { publish, type Options, type Published } from './publish.ts'
export { readStory, type CheckedStory } from './readStory.ts'
