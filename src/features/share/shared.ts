import type { Instant } from '../../core/time/instant.ts'
import { visibleEvents } from '../../scene/shared/visible.ts'
import type { Messages } from '../../text/messages/index.ts'
import { sayView } from '../../text/sayView.ts'
import { shareMessagesFor, type ShareMessages } from './messages.ts'
import { instantOfKnown } from '../../core/view/asKnown.ts'
import { pageLink } from '../../core/view/link/embedLink.ts'
import { writeView } from '../../core/view/link/url.ts'
import { readerZone } from '../../ui/browser/environment.ts'
import { pageAddress, publicAddress } from '../../ui/browser/device.ts'
import type { Session } from '../../session/session.ts'

/** What is shared: the view as it was when the dialog opened. The page behind it may play on. */
export interface Shared {
  readonly storyId: string
  /** The moment of "as known on"; null: everything. */
  readonly knownAt: Instant | null
  readonly title: string
  readonly lang: string
  /** What is shown, as a sentence. */
  readonly shows: string
  /** Ids of the events that are shown. */
  readonly shown: readonly string[]
  /** Query of the view's link, without parameters for frames only; with its `?`, or empty. */
  readonly query: string
  /** Absolute address of the full page at this view. */
  readonly link: string
  /** Whether the link works for others: not if the page is a file without a site. */
  readonly isPublic: boolean
  /** Absolute address of the site. */
  readonly root: string
  /** Absolute address of an event's own page; in a file, of the file at that event. */
  readonly linkOf: (event: string) => string
}

/** The words of the page, with those of the dialog, which are loaded with it. */
export type DialogMessages = Messages & { readonly share: ShareMessages }

/** Both in a language; the dialog's in English if it has no translation. */
export function dialogMessages(messages: Messages, lang: string): DialogMessages {
  return { ...messages, share: shareMessagesFor(lang) }
}

/** The address without query and hash. */
function bare(address: string): string {
  return address.replace(/[?#].*$/, '')
}

/** Not the address bar: it may lag behind, and in a frame we may not be allowed to write to it. */
export function sharedOf({ store }: Session): Shared {
  const { story, view } = store.get()
  const reachable = publicAddress()
  const page = bare(reachable ?? pageAddress())
  const root = page.replace(/[^/]*$/, '')
  const written = writeView(view)
  const link = pageLink(written === '' ? page : `${page}?${written.replace(/^\?/, '')}`)
  return {
    storyId: story.id,
    knownAt: view.known === null ? null : instantOfKnown(view.known, story),
    title: story.title,
    lang: story.language,
    shows: sayView(story, view, { lang: story.language, readerZone: readerZone() }),
    shown: visibleEvents(story, view).map(({ id }) => id),
    query: link.slice(bare(link).length),
    link,
    root,
    isPublic: reachable !== null,
    linkOf: (event) => (reachable === null ? `${page}?event=${event}` : `${root}events/${event}/`),
  }
}
