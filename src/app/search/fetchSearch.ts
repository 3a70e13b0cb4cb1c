import type { Store } from '../../store/store.ts'

/** Fetches what the search needs, once, and makes the story one that is searched; rejects where it cannot be had. */
export async function fetchSearch(store: Store): Promise<void> {
  const { searchable } = await import('./searchable.ts')
  if (!store.whole.find) store.enrich(searchable)
}

/** The same where the reader's view asks for words: for what is shown must follow them from the start. */
export async function awaitSearch(store: Store): Promise<void> {
  if (store.get().view.search.trim() !== '') await fetchSearch(store)
}
