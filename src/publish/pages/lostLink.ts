/**
 * Runs in the reader's browser, on the page for missing addresses; inlined as text, so it may use
 * nothing outside itself.
 *
 * The page may be served at any depth, and the site's path is unknown: so the nearest folder above
 * that contains an event's page is taken as the site's root. Then every link on the page is
 * corrected, and an address that names an event, or contains a view, is opened at its current
 * location.
 *
 * @param events ids of all events
 */
export async function openLostLink(events: readonly string[]): Promise<void> {
  const { pathname, search, hash } = location
  const parts = pathname.split('/')
  const folders = parts.slice(0, -1).map((_, at) => `${parts.slice(0, at + 1).join('/')}/`)
  for (const root of folders.reverse().slice(0, 12)) {
    const answer = await fetch(`${root}events/${events[0]}/`, { method: 'HEAD' }).catch(() => null)
    if (!answer?.ok) continue
    for (const link of document.querySelectorAll<HTMLElement>('a[data-path]'))
      link.setAttribute('href', root + (link.dataset['path'] ?? ''))
    const named = parts
      .map((part) => part.replace(/\.html?$/, ''))
      .find((part) => events.includes(part))
    if (search.length > 1 || events.includes(hash.slice(1))) location.replace(root + search + hash)
    else if (named !== undefined) location.replace(`${root}events/${named}/${hash}`)
    return
  }
}
