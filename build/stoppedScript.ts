/**
 * Runs in the reader's browser, in the head of the story's page; written into it as text, so it may use
 * nothing but what is inside it.
 *
 * A page may be older than the site: it then asks for a script that is there no more. And a network may
 * fail. The text is complete without scripts; this shows the notice that says so, with a button that
 * loads the page anew (a link to the same address would get the same old page from the cache). A frame
 * folds the list; where nothing can unfold it, it becomes a plain page.
 */
export function watchScripts(): void {
  const tell = (): void => {
    document.getElementById('stopped')?.removeAttribute('hidden')
    // What was to take the page's place has not come.
    delete document.documentElement.dataset['page']
    if (!document.documentElement.classList.contains('is-live'))
      delete document.documentElement.dataset['mode']
  }
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', tell)
      else tell()
    },
    true,
  )
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('#stopped button')) location.reload()
  })
}

/** {@link watchScripts} as an element for the head of a page. */
export function stoppedScript(): string {
  return `<script>(${watchScripts.toString()})()</script>`
}
