import { readToFrame, written, type FromFrame, type ToFrame } from '../../embed/protocol.ts'
import { openFramed } from '../../core/view/open.ts'
import { pageQuery, readerZone } from '../../ui/browser/environment.ts'
import { onMessage, pageAddress, pageHash, tellHost } from '../../ui/browser/device.ts'
import { createDamper } from './frameDamper.ts'
import { asksHeight, heightForms, hintsOf } from './frameForms.ts'
import { measureHeights, wantedHeight } from './frameHeight.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { fullPage } from './leaving.ts'

/** What else a host can trigger. */
export interface Player {
  readonly play: (wanted: boolean) => void
}

/** Delay in ms after the last change before the host is told of a view. */
const QUIET = 250

/** What may change the height that a frame would like to have. */
const PARTS = '.masthead, .bar > *, #timebar, .timeline-frame, section'

/** Carries out a host's command. */
export function obey({ store, commands }: FirstSession, message: ToFrame, { play }: Player): void {
  const { story, view } = store.get()
  switch (message.type) {
    // Of the frame itself, not of the story: see talkToHost.
    case 'hello':
    case 'limit':
      return
    case 'open':
      return commands.open(openFramed(story, view, message.query))
    case 'select':
      return commands.select(message.event)
    case 'step':
      return commands.step(message.by)
    case 'play':
    case 'pause':
      return play(message.type === 'play')
    case 'theme':
      return commands.setTheme(message.theme)
  }
}

function say(message: FromFrame): void {
  tellHost(written(message))
}

/** What a frame may ask for. */
interface HeightTeller {
  /** Tells the height in the next animation frame; one that is known already only if `isAsked`. */
  readonly ask: (isAsked: boolean) => void
  /** Sets what the host allows at most, in CSS px. */
  readonly limit: (height: number) => void
}

/**
 * The greatest height since the frame got its width, or since the list was folded or unfolded: nothing
 * below the frame moves up because a shorter card was opened.
 */
function createGrower(): (height: number) => number {
  let [most, under] = [0, '']
  return (height) => {
    const now = `${window.innerWidth} ${document.documentElement.dataset['list']}`
    most = now === under && height > 0 ? Math.max(most, height) : height
    under = now
    return most
  }
}

/** Reports to the host the height that the frame would like to have, whenever it changes. */
function tellHeight(): HeightTeller {
  let most: number | null = null
  const grown = createGrower()
  const hints = hintsOf(pageQuery(), pageHash())
  const damper = createDamper()
  let frame = 0
  let isDue = false
  const tell = (): void => {
    frame = 0
    const wanted = grown(wantedHeight(measureHeights(document), most))
    const height = isDue && wanted > 0 ? wanted : damper.next(wanted)
    isDue = false
    if (height === null) return
    say({ type: 'height', height })
    heightForms(height, hints).forEach(tellHost)
  }
  const ask = (isAsked: boolean): void => {
    isDue ||= isAsked
    frame ||= requestAnimationFrame(tell)
  }
  const observer = new ResizeObserver(() => ask(false))
  for (const part of document.querySelectorAll(PARTS)) observer.observe(part)
  for (const sign of ['pointerdown', 'keydown']) window.addEventListener(sign, damper.forget)
  onMessage((data) => asksHeight(data, hints) && ask(true))
  return {
    ask,
    limit: (height) => {
      most = height
      ask(false)
    },
  }
}

/** Reports to the host each settled view and each event opened; `asked` was open from the start. */
function tellViews({ store }: FirstSession, asked: string | null): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let opened = asked
  const shown = async () => {
    const { sayView } = await import('../../text/sayView.ts')
    const { story, view } = store.get()
    const listener = { lang: story.language, readerZone: readerZone() }
    const link = new URL(fullPage(view), pageAddress()).href
    return { sentence: sayView(story, view, listener), link }
  }
  const tell = async (): Promise<void> => {
    const { sentence, link } = await shown()
    const { story, view } = store.get()
    say({ type: 'view', sentence, link })
    const event = story.events.find(({ id }) => id === view.event)
    if (event && event.id !== opened)
      say({ type: 'event', event: event.id, title: event.title, link })
    opened = view.event
  }
  const tellSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void tell().catch(() => {}), QUIET)
  }
  store.watch(({ view, settled }) => (settled ? view : null), tellSoon)
  // What was known may come behind the link that asks for it.
  store.watch(({ story }) => story, tellSoon)
  if (store.get().view.event !== asked) tellSoon()
  return () =>
    void shown().then(
      (now) => say({ type: 'ready', ...now }),
      () => {},
    )
}

/**
 * Exchanges messages with the parent page and carries out its commands; anything else is ignored.
 */
export function talkToHost(session: FirstSession, player: Player, asked: string | null): void {
  const height = tellHeight()
  const sayReady = tellViews(session, asked)
  onMessage((data) => {
    const message = readToFrame(data)
    if (message === null) return
    if (message.type === 'hello') {
      sayReady()
      height.ask(true)
    } else if (message.type === 'limit') height.limit(message.height)
    else obey(session, message, player)
  })
  sayReady()
  height.ask(false)
}
