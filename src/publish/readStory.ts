import { checkStory, type CheckedStory } from '../core/model/read/check.ts'
import type { StoryFiles } from '../core/model/read/read.ts'
import { outlinesIn, sharedKinds, wordingIn, type Engine } from './engine.ts'
import { knowledgeOf } from './knowledge.ts'
import type { Outlines } from './outlines.ts'

/**
 * Reads the files of a story and checks them against every rule. Its own kinds come before the
 * engine's of the same names.
 */
export function readStory(engine: Engine, files: StoryFiles): CheckedStory {
  let outlines: Outlines | undefined
  const once = (): Outlines => (outlines ??= outlinesIn(engine))
  return checkStory({ ...sharedKinds(engine), ...files }, knowledgeOf(wordingIn(engine), once))
}
