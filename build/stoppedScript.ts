/**
 * Runs in the reader's browser, in the head of the story's page; inlined as text, so it may use
 * nothing outside itself.
 *
 * A page may be older than the site and request a script that no longer exists, or the network may
 * fail, or the browser is too old for what the scripts are written in. The text is complete without scripts; this shows the notice that says so, with a button
 * that reloads the page (a link to the same address would get the same old page from the cache). A
 * frame folds the list; if nothing can unfold it, the frame becomes a plain page.
 */
export function watchScripts(): void {
  const tell = (): void => {
    document.getElementById('stopped')?.removeAttribute('hidden')
    // What was to replace the page has not loaded.
    delete document.documentElement.dataset['page']
    if (!document.documentElement.classList.contains('is-live'))
      delete document.documentElement.dataset['mode']
  }
  addEventListener(
    'error',
    ({ target, filename }) => {
      const isLive = document.documentElement.classList.contains('is-live')
      // A script of ours that broke before the page was live: what it needs is missing here.
      const isOurs = !isLive && /\/assets\/|^blob:/.test(filename ?? '')
      if (!(target instanceof HTMLScriptElement) && !isOurs) return
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
