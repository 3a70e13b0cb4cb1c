import type { Kind } from './kind.ts'

/** Names of kinds come with the engine in its own language: a story in another one is told in that until it has its own. */
const OWN = 'en'

type Named = Pick<Kind, 'label' | 'plural'>

/** "strike", in lower case as within a sentence; its id where the story does not know the kind. */
export function kindName(kind: Named | undefined, language: string, id: string): string {
  return kind?.label[language] ?? kind?.label[OWN] ?? id
}

/** "strikes", as {@link kindName}. */
export function kindPlural(kind: Named | undefined, language: string, id: string): string {
  return kind?.plural[language] ?? kind?.plural[OWN] ?? id
}
