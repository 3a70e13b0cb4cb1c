/**
 * Opens in its card what a link leads to; what does that is fetched with the first such press. Where it
 * does not come, the link leads there.
 *
 * @param failed shown beside the link if what it leads to cannot be loaded
 */
export function openInPlace(link: HTMLAnchorElement, failed: string): void {
  import('./notes.ts').then(
    ({ openNotes }) => openNotes(link, failed),
    () => {
      link.dataset['leads'] = ''
      link.click()
    },
  )
}

/** Whether a link opens in place: until it has once failed to. */
export function opensInPlace(link: HTMLAnchorElement | null): link is HTMLAnchorElement {
  return link?.matches('.more > a:only-child:not([data-leads])') === true
}
