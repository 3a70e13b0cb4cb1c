import type { Store } from '../../store/store.ts'
import { storyFile } from '../../session/story/storyFile.ts'

/** Fetches what the search needs, once, and makes the story one that is searched; rejects where it cannot be had. */
export async function fetchSearch(store: Store): Promise<void> {
  const [{ searchable }, words] = await Promise.all([import('./searchable.ts'), storyFile('words')])
  if (!store.whole.find) store.enrich((story) => searchable(story, words))
}

/** The same where the reader's view asks for words: for what is shown must follow them from the start. */
export async function awaitSearch(store: Store): Promise<void> {
  if (store.get().view.search.trim() !== '') await fetchSearch(store)
}
