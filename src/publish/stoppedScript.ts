import { calledInline } from './calledInline.ts'

/**
 * Runs in the reader's browser, in the head of the story's page; inlined as text, so it may use
 * nothing outside itself, and no syntax newer than 2015, for it speaks to browsers that cannot read the rest.
 *
 * A page may be older than the site and request a script that no longer exists, a script may come
 * spoilt, throw, or not at all, or the browser be too old for what the scripts are written in. The text is
 * complete without scripts; after any error before the page is live, and at a deadline, this shows the notice that says so, with a button that reloads the page (a link
 * to the same address would get the same old page from the cache). Until then a slow script is said to be
 * awaited. A frame folds the list; if nothing can unfold it, the frame becomes a plain page. Whatever was
 * told is taken back if the page comes to life after all. Parts that come late are watched by the same clock.
 */
export function watchScripts(patience: number, deadline: number): void {
  const root = document.documentElement
  const isLive = (): boolean => root.classList.contains('is-live')
  const show = (id: string, isShown: boolean): void => {
    const notice = document.getElementById(id)
    if (notice) notice.hidden = !isShown
  }
  const whenParsed = (run: () => void): void => {
    if (document.readyState !== 'loading') run()
    else document.addEventListener('readystatechange', run, { once: true })
  }
  const tell = (): void => {
    const { mode } = root.dataset
    show('stopped', true)
    show('awaited', false)
    // What was to replace the page has not loaded, and what was to be hidden waits for nobody.
    delete root.dataset['page']
    root.classList.remove('is-redacted', 'is-held')
    if (isLive()) return
    delete root.dataset['mode']
    new MutationObserver((_, observer) => {
      if (!isLive()) return
      observer.disconnect()
      show('stopped', false)
      if (mode) root.dataset['mode'] = mode
    }).observe(root, { attributeFilter: ['class'] })
  }
  const tellBeforeLife = (): void => {
    if (!isLive()) whenParsed(tell)
  }
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) whenParsed(tell)
      // Without its rules the page is whole, and looks odd: it may be brought to life all the same.
      else if (target instanceof HTMLLinkElement && target.rel === 'stylesheet')
        whenParsed(() => show('stopped', true))
      else if (target === window) tellBeforeLife()
    },
    true,
  )
  addEventListener('unhandledrejection', tellBeforeLife)
  // What a reader has asked for, and never comes: see `awaited` in `src/session/tellStopped.ts`.
  let late = 0
  addEventListener('part', (event) => {
    let own = 0
    const over = (): void => {
      timers.forEach(clearTimeout)
      // Another may still be awaited.
      show('awaited', (late -= own) > 0)
      own = 0
    }
    // What was to take the place of the page is not there: until it comes, the page is.
    const reveal = (): void => {
      delete root.dataset['page']
      const isLaidOut = root.dataset['mode'] === 'embed' || root.classList.contains('is-presented')
      if (!isLaidOut) delete root.dataset['mode']
      late += own = 1
      show('awaited', true)
    }
    const giveUp = (): void => {
      over()
      tell()
    }
    const timers = [setTimeout(reveal, patience), setTimeout(giveUp, deadline)]
    ;(event as CustomEvent<Promise<unknown>>).detail.then(over, over)
  })
  whenParsed(() => {
    setTimeout(() => {
      const stopped = document.getElementById('stopped')
      if (isLive() || !stopped || !stopped.hidden) return
      show('awaited', true)
      new MutationObserver(() => show('awaited', false)).observe(root, {
        attributeFilter: ['class'],
      })
    }, patience)
    setTimeout(tellBeforeLife, deadline)
  })
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('[data-reload]'))) return
    const reload = (): void => location.reload()
    // A copy that does not fit would be shown again: the worker takes it out first. There may be none.
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      const worker = navigator.serviceWorker.controller
      if (worker) worker.postMessage('mend', [port2])
      else resolve()
      setTimeout(resolve, 2000)
    }).then(reload, reload)
  })
}

/** After so many ms a script that has not come is said to be awaited, and then to be missing. */
const PATIENCE = 4_000
const DEADLINE = 30_000

/** {@link watchScripts} as an element for the head of a page. */
export function stoppedScript(): string {
  return calledInline(watchScripts, PATIENCE, DEADLINE)
}
