import { createPanel } from '../../islands/map/overlay/panel.ts'
import { asSheet } from '../../islands/map/overlay/sheet.ts'
import type { Told } from '../../scene/shared/intent.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { axisMessagesFor } from '../../text/messages/axisMessages.ts'
import { sayInstant } from '../../text/say.ts'
import { spreadOut } from '../../islands/timeline/openMark.ts'
import { readerZone } from '../../ui/browser/environment.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { createButtons } from './buttons.ts'
import { createLensThumbs } from './lensThumbs.ts'
import { targetsOf, type Target } from './targets.ts'
import { createTimeStop } from './timeStop.ts'
import { createTip } from './tip.ts'
import { contentOf, nameOf, type Content, type Context } from './told.ts'
import './timeOver.css'

/** What lies over the timeline: its counts and bands as buttons, what they tell, and the handles of the lens. */
export interface Over {
  readonly sync: (scene: TimelineScene) => void
  readonly tell: (what: Told) => void
  /** Null: the pointer is on no count. */
  readonly peek: (mark: string | null) => void
}

interface Open {
  readonly what: Told
  readonly element: HTMLElement
  readonly back: HTMLElement | null
}

const TIP = 'time-tip'
const KEYS = 'time-keys'
const WITHIN = 'time-keys-within'
const PANEL = 'time-panel'

/** CSS px between what is told of and its panel. */
const GAP = 4

/** Lays it over the frame of the timeline, which it fills. */
export function createOver(session: FirstSession, frame: HTMLElement): Over {
  const { store, commands } = session
  const messages = { ...session.messages, axis: axisMessagesFor(store.whole.language) }
  let scene: TimelineScene | null = null
  let marks: TimelineScene['marks'] | null = null
  let targets: readonly Target[] = []
  let open: Open | null = null
  let handles = 0
  /** What a press has just closed: the same press does not open it again. */
  let closed = ''

  const context = (now: TimelineScene): Context => {
    const { story, view } = store.get()
    return { story, scene: now, selected: view.event, messages }
  }
  const contentNow = (what: Told): Content | null => scene && contentOf(what, context(scene))

  const tip = createTip(TIP, messages.count.more)
  const buttons = createButtons(
    { group: messages.axis.targets, nameOf: (what) => (scene ? nameOf(what, context(scene)) : '') },
    {
      press: tell,
      focus: (what, button) => {
        if (what && 'mark' in what && button.matches(':focus-visible')) {
          button.setAttribute('aria-describedby', TIP)
          peek(what.mark)
        } else tip.hide()
      },
    },
  )
  const say = (at: number): string => {
    const { story, view } = store.get()
    return sayInstant(story, view, at, { lang: story.language, readerZone: readerZone() })
  }
  const lens = createLensThumbs(
    { ...messages.axis.lens, label: (role) => messages.axis.lens.handles[role], say },
    commands.dispatch,
  )
  const hintOf = (text: string): HTMLElement => {
    const hint = document.createElement('span')
    hint.hidden = true
    hint.textContent = text
    return hint
  }
  const [first, within] = [hintOf(messages.axis.keys), hintOf(messages.axis.keysWithin)]
  first.id = KEYS
  within.id = WITHIN
  frame.append(lens.element, buttons.element, tip.element, first, within)
  const keepStop = createTimeStop(frame, { first: KEYS, within: WITHIN })

  function targetOf(what: Told): Target | undefined {
    return targets.find(({ what: own }) =>
      'era' in what
        ? 'era' in own && own.era === what.era
        : 'mark' in own && own.mark === what.mark,
    )
  }

  /** Above what it tells of where there is more room, as over a desk, and else under it; on a phone a sheet. */
  function place(element: HTMLElement, what: Told): void {
    if (asSheet(element)) return
    const mark = 'mark' in what ? scene?.marks.find(({ key }) => key === what.mark) : undefined
    const target = targetOf(what)
    const [x, y] = target
      ? [target.x + target.width / 2, target.y]
      : [mark?.x ?? frame.clientWidth / 2, (mark?.y ?? 0) - 12]
    const height = target?.height ?? 24
    const { top } = frame.getBoundingClientRect()
    const above = top + y - GAP
    const below = window.innerHeight - top - y - height - GAP
    element.dataset['side'] = above >= below ? 'above' : 'below'
    element.style.setProperty('--x', `${x}px`)
    element.style.setProperty('--top', `${y + height + GAP}px`)
    element.style.setProperty('--bottom', `${frame.clientHeight - y + GAP}px`)
    element.style.setProperty('--most', `${Math.max(120, Math.max(above, below) - 8)}px`)
  }

  function close(isFocused: boolean): void {
    if (!open) return
    const { element, back, what } = open
    open = null
    element.remove()
    buttons.of(what)?.setAttribute('aria-expanded', 'false')
    if (isFocused) (buttons.of(what) ?? back)?.focus({ preventScroll: true })
  }

  function paragraphs({ text, left }: Content): HTMLElement[] {
    return [...text, ...(left > 0 ? [messages.count.more(left)] : [])].map((one, index) => {
      const element = document.createElement('p')
      element.className = index === 0 && text.length > 1 ? 'time-panel-when' : 'time-panel-text'
      element.textContent = one
      return element
    })
  }

  function spreadButton(what: Told): HTMLElement[] {
    const mark = 'mark' in what ? scene?.marks.find(({ key }) => key === what.mark) : undefined
    const intent = scene && mark ? spreadOut(scene, mark) : null
    if (!intent) return []
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button time-panel-spread'
    button.textContent = messages.axis.spread
    button.addEventListener('click', () => {
      close(true)
      commands.dispatch(intent)
    })
    return [button]
  }

  function tell(what: Told): void {
    const content = contentNow(what)
    if (!content) return
    const wasSame =
      open?.element.dataset['told'] === nameOfTold(what) || closed === nameOfTold(what)
    close(wasSame)
    tip.element.hidden = true
    if (wasSame) return
    const back = document.activeElement instanceof HTMLElement ? document.activeElement : null
    const choose = (event: string): void => {
      close(true)
      commands.select(event)
    }
    const panel = createPanel(content, PANEL, choose, () => close(true))
    const { element } = panel
    element.classList.add('time-panel')
    element.dataset['told'] = nameOfTold(what)
    if (content.items.length === 0) element.querySelector('ol')?.remove()
    element.append(...paragraphs(content), ...spreadButton(what))
    open = { what, element, back }
    buttons.of(what)?.setAttribute('aria-expanded', 'true')
    buttons.element.after(element)
    place(element, what)
    if (content.items.length > 0) panel.focus()
    else element.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }

  function peek(mark: string | null): void {
    const found = mark === null ? undefined : scene?.marks.find(({ key }) => key === mark)
    const content = found && !open ? contentNow({ mark: found.key }) : null
    if (found && content) tip.show(content, found.x, found.y)
    else tip.hide()
  }

  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close(true)
  })
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      closed = ''
      if (!open || (target instanceof Node && open.element.contains(target))) return
      closed = nameOfTold(open.what)
      close(false)
    },
    { capture: true },
  )

  return {
    tell,
    peek,
    sync: (next) => {
      const isMoved = marks === null || scene?.ticks !== next.ticks
      scene = next
      marks = next.marks
      const isOther = next.thumbs.length !== handles
      handles = next.thumbs.length
      lens.sync(next)
      if (isOther) keepStop()
      if (!isMoved) return
      targets = targetsOf(next)
      buttons.sync(targets)
      close(open?.element.contains(document.activeElement) ?? false)
    },
  }
}

function nameOfTold(what: Told): string {
  return 'era' in what ? `era ${what.era}` : `mark ${what.mark}`
}
