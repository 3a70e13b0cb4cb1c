import { knownMessagesFor } from './messages.ts'
import { sayKnown } from '../../text/sayView.ts'
import { viewMessagesFor } from '../../text/messages/viewMessages.ts'
import { readerZone } from '../../ui/browser/environment.ts'
import type { Session } from '../../session/session.ts'

function buttonTo(label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = label
  button.addEventListener('click', onPress)
  return button
}

/** Where the focus goes when the banner with the pressed button has gone. */
function focusList(): void {
  const heading = document.getElementById('events-heading')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}

function wrapped(name: 'b' | 'small', text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

/** Beside the title; where a frame shows none, over the foot of the page. */
function placeFor(): Element {
  const masthead = document.querySelector('.masthead')
  return masthead && masthead.getBoundingClientRect().height > 0 ? masthead : document.body
}

/** Leaves by Esc too, where nothing else takes that key. */
function leaveByKey(banner: HTMLElement, leave: () => void): void {
  document.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
    const isFree = target === document.body || (target instanceof Node && banner.contains(target))
    if (key === 'Escape' && isFree && !defaultPrevented && banner.isConnected) leave()
  })
}

/**
 * Keeps a line in sight as long as the story is shown as it was known: until when, and the way out
 * by one press. What it always says gives way on a narrow page: see its style sheet.
 */
export function followBanner({ store, commands }: Session): void {
  const { language } = store.whole
  const messages = knownMessagesFor(language)
  const banner = document.createElement('section')
  const told = document.createElement('p')
  banner.className = 'known-banner'
  banner.setAttribute('aria-label', messages.legend)
  const leave = (): void => {
    const hadFocus = banner.contains(document.activeElement)
    commands.leaveKnown()
    if (hadFocus) focusList()
  }
  banner.append(told, buttonTo(messages.leave, leave))
  leaveByKey(banner, leave)
  const sync = (): void => {
    const { view } = store.get()
    const until = sayKnown(store.whole, view, { lang: language, readerZone: readerZone() })
    if (until === null) return banner.remove()
    const waits = view.path === null ? [] : [' ', messages.path]
    const on = wrapped('b', viewMessagesFor(language).asKnown(until))
    told.replaceChildren(on, ...waits, ' ', wrapped('small', messages.ours))
    if (!banner.isConnected) placeFor().append(banner)
  }
  store.watch(({ view }) => [view.known, view.clock, view.path].join(' '), sync)
  sync()
}
