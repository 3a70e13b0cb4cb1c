import { sayKnown } from '../../text/say.ts'
import { readerZone } from '../environment.ts'
import type { Session } from '../session.ts'

/** What is known of when things became known: not asked, on its way, there, or not to be had. */
export type BannerState = 'idle' | 'waiting' | 'ready' | 'failed'

function button(label: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'button'
  element.textContent = label
  element.addEventListener('click', onPress)
  return element
}

/** Where the focus goes when the banner with the pressed button has gone. */
function focusList(): void {
  const heading = document.getElementById('events-heading')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}

/** What is the same at any time gives way on a narrow page; see page.css. */
function inPassing(text: string): HTMLElement {
  const element = document.createElement('small')
  element.textContent = text
  return element
}

function sentences({ store, words }: Session, state: BannerState): readonly (Node | string)[] {
  const { view } = store.get()
  if (state === 'failed') return [words.known.failed]
  if (state !== 'ready') return [words.known.wait]
  return [...(view.path === null ? [] : [words.known.path]), inPassing(words.known.ours)]
}

/** Beside the title; where a frame shows none, over the foot of the page. */
function placeFor(): Element {
  const masthead = document.querySelector('.masthead')
  return masthead && masthead.getBoundingClientRect().height > 0 ? masthead : document.body
}

/**
 * The line that is in sight as long as the story is shown as it was known: until when, and the way
 * out, by one press or by Esc where nothing else takes that key.
 */
export function createBanner(session: Session, retry: () => void): (state: BannerState) => void {
  const { store, commands, words } = session
  const banner = document.createElement('section')
  const told = document.createElement('p')
  banner.className = 'known-banner'
  banner.setAttribute('aria-label', words.known.legend)
  const leave = (): void => {
    const hadFocus = banner.contains(document.activeElement)
    commands.setKnown(null)
    if (hadFocus) focusList()
  }
  const [out, again] = [button(words.known.leave, leave), button(words.known.retry, retry)]
  banner.append(told, again, out)
  document.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
    const isFree = target === document.body || (target instanceof Node && banner.contains(target))
    if (key === 'Escape' && isFree && !defaultPrevented && banner.isConnected) leave()
  })
  return (state) => {
    const { view } = store.get()
    const listener = { lang: store.whole.language, readerZone: readerZone() }
    const until = sayKnown(store.whole, view, listener)
    if (until === null) return banner.remove()
    const strong = document.createElement('b')
    strong.textContent = words.known.on(until)
    told.replaceChildren(strong, ...sentences(session, state).flatMap((text) => [' ', text]))
    again.hidden = state !== 'failed'
    if (!banner.isConnected) placeFor().append(banner)
  }
}
