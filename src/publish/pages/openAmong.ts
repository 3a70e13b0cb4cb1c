/**
 * Runs in the reader's browser, on the start page of several stories and on the page for missing addresses;
 * inlined as text, so it may use nothing outside itself.
 *
 * The site may lie under any path, and the page for missing addresses be served at any depth: so the nearest
 * folder above that contains the first story is taken as the site's root. An address from the time when there
 * was one story, and one that names an event, is opened where that is now.
 *
 * @param stories the folder of each, and the ids of its events
 */
export async function openAmong(
  stories: readonly (readonly [folder: string, events: readonly string[]])[],
): Promise<void> {
  const { pathname, search, hash } = location
  const parts = pathname.split('/')
  const names = parts.map((part) => part.replace(/\.html?$/, ''))
  const asked = new URLSearchParams(search).get('event') ?? hash.slice(1)
  const folders = parts.slice(0, -1).map((_, at) => `${parts.slice(0, at + 1).join('/')}/`)
  for (const root of folders.reverse().slice(0, 12)) {
    const answer = await fetch(`${root}${stories[0]?.[0]}/`, { method: 'HEAD' }).catch(() => null)
    if (!answer?.ok) continue
    for (const link of document.querySelectorAll<HTMLElement>('a[data-path]'))
      link.setAttribute('href', root + (link.dataset['path'] ?? ''))
    const isIn = (events: readonly string[]): boolean =>
      events.includes(asked) || names.some((name) => events.includes(name))
    const [folder, events] =
      stories.find(([name]) => pathname.startsWith(`${root}${name}/`)) ??
      stories.find(([, own]) => isIn(own)) ??
      (search.length > 1 ? stories[0] : undefined) ??
      []
    const event = names.find((name) => events?.includes(name))
    if (event !== undefined) location.replace(`${root}${folder}/events/${event}/${hash}`)
    else if (folder !== undefined && (search.length > 1 || events?.includes(asked)))
      location.replace(`${root}${folder}/${search}${hash}`)
    return
  }
}
