import type { OtherWords } from '../../core/model/otherWords.ts'
import type { Tours } from '../../core/model/tours.ts'
import type { CitableStory } from '../../scene/shared/citable.ts'
import type { Disclosure } from '../../scene/known/disclosure.ts'
import type { PackedStory } from './packedStory.ts'
import type { WholeStory } from './storyRelease.ts'

/** What stands beside the page as data, by name: scripts know no story. */
export interface StoryFiles {
  /** The story without its words: fetched by the document itself, see `src/publish/storyFiles.ts`. */
  readonly outline: PackedStory
  /** When each part of the story became known. */
  readonly known: Disclosure
  /** What the steps of its tours say. */
  readonly tours: Tours
  /** Words that only the search needs. */
  readonly words: OtherWords
  /** What citations need to know of the story and its sources. */
  readonly citable: CitableStory
  /** The story with all its words, for exports, activities and the handout. */
  readonly whole: WholeStory
}

export type StoryFile = keyof StoryFiles

/** The names of all. */
export const STORY_FILE_NAMES = Object.keys({
  outline: 0,
  known: 0,
  tours: 0,
  words: 0,
  citable: 0,
  whole: 0,
} satisfies Record<StoryFile, 0>) as readonly StoryFile[]

/** The element of the document that names the address of each. */
export const STORY_FILES = 'story-files'

/** A file that has not answered after so many ms is taken to be missing. */
const LONGEST = 30_000

/** The request for the outline that the document has begun. */
declare global {
  interface Window {
    outline?: Promise<Response>
  }
}

function addressOf(name: StoryFile): string {
  const list = document.querySelector<HTMLMetaElement>(`meta[name="${STORY_FILES}"]`)?.content
  const address = new URLSearchParams(list).get(name)
  if (address === null) throw new Error(`No file named: ${name}`)
  return address
}

async function fetched(name: StoryFile): Promise<unknown> {
  const begun = name === 'outline' ? window.outline : undefined
  delete window.outline
  const response = await (begun ?? fetch(addressOf(name), { signal: AbortSignal.timeout(LONGEST) }))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return response.json()
}

const asked = new Map<StoryFile, Promise<unknown>>()

/** Fetches one of them, once; after a failure the next call tries again. Rejects if it cannot be had. */
export function storyFile<Name extends StoryFile>(name: Name): Promise<StoryFiles[Name]> {
  const known = asked.get(name)
  const file = known ?? fetched(name)
  if (!known) {
    asked.set(name, file)
    file.catch(() => asked.delete(name))
  }
  // The build writes what these types say: `src/publish/storyFiles.ts` is checked against them.
  return file as Promise<StoryFiles[Name]>
}
