import { storyFile } from './storyFile.ts'
import type { WholeStory } from './storyRelease.ts'
import { awaited } from '../tellStopped.ts'

/** Fetches it; rejects if the network fails. Where it is slow, a line says so. */
export const wholeStory = (): Promise<WholeStory> => awaited(storyFile('whole'))
