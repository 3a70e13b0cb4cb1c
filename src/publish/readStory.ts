import { checkStory } from '../model/check.ts'
import type { Problem } from '../model/problem.ts'
import type { StoryFiles } from '../model/read.ts'
import type { Story } from '../model/story.ts'
import { outlinesIn, sharedKinds, wordingIn, type Engine } from './engine.ts'
import { knowledgeOf } from './knowledge.ts'
import type { Outlines } from './outlines.ts'

/** A story that was read and checked, with what is wrong in it; a faulty record is left out. */
export interface CheckedStory {
  readonly story: Story
  readonly problems: readonly Problem[]
}

/**
 * Reads the files of a story and checks them against every rule. Its own kinds come before the
 * engine's of the same names.
 */
export function readStory(engine: Engine, files: StoryFiles): CheckedStory {
  let outlines: Outlines | undefined
  const once = (): Outlines => (outlines ??= outlinesIn(engine))
  return checkStory({ ...sharedKinds(engine), ...files }, knowledgeOf(wordingIn(engine), once))
}
