import { DEFAULT_VIEW, type View } from '../../core/view/view.ts'
import { writeView } from '../../core/view/link/url.ts'
import { pageAddress, publicAddress } from '../browser/device.ts'

/** Whether printed addresses work for others: not if the page is a file without a site. */
export function isReachable(): boolean {
  return publicAddress() !== null
}

/** The address of the story, without query and hash. */
export function addressOf(): string {
  return (publicAddress() ?? pageAddress()).replace(/[?#].*$/, '')
}

/** What the handout is made from, as a link to the live page: the tour, everything, or the view. */
export function linkOf(view: View): string {
  const { mode, handout, time, theme } = DEFAULT_VIEW
  const { scope } = view.handout
  if (scope === 'path' && view.path !== null) return `${addressOf()}?path=${view.path}`
  const { known, clock } = view
  const shown = scope === 'all' ? { ...DEFAULT_VIEW, known, clock, time } : view
  const query = writeView({ ...shown, mode, handout, theme })
  return query === '' ? addressOf() : `${addressOf()}?${query}`
}

/** The short link of an event: its own page. */
export function eventLink(event: string): string {
  return `${addressOf().replace(/[^/]*$/, '')}events/${event}/`
}

/** An address as printed: nobody types the scheme. */
export function printed(address: string): string {
  return address.replace(/^https?:\/\//, '')
}
