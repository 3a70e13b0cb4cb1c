import type { StoryOutline } from '../../core/model/story.ts'
import { listStep, type ListStep } from '../../scene/list/listStep.ts'
import { isFollowed } from '../../core/view/reading.ts'
import type { TimeView, View } from '../../core/view/view.ts'
import type { Session } from '../../session/session.ts'
import { outsideLesson } from '../../session/outsideLesson.ts'
import { createLater } from '../../islands/list/later.ts'
import { keepInStep } from './keepInStep.ts'
import { listenToReading } from '../../islands/list/reading.ts'

interface Drawn extends ListStep {
  readonly story: StoryOutline
  readonly view: View
  readonly time: TimeView
  readonly reading: string | null
}

/** The event that map and timeline have come to. */
function come({ reading, current }: Drawn): string | null {
  return reading ?? current
}

function itemsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-event]')]
}

function itemOf(list: HTMLElement, event: string | null): HTMLElement | null {
  const article = event === null ? null : document.getElementById(event)
  return article && list.contains(article) ? article.closest<HTMLElement>('[data-event]') : null
}

function eventOf(item: HTMLElement | null | undefined): string | null {
  return item?.querySelector('article')?.id ?? null
}

/**
 * Keeps the list and the time in step: what the reader scrolls to is sent to the store, and
 * whatever moves the time scrolls the list. `State.mover` says which leads. Runs in a separate
 * frame after the one in which the islands are drawn, since it reads the page's layout.
 */
export function bindListToTime(
  { store, commands, messages, listPace }: Session,
  list: HTMLElement,
): void {
  const section = list.closest<HTMLElement>('.events') ?? list
  let drawn: Drawn | null = null
  let shown: readonly HTMLElement[] | null = null
  let toFocus: HTMLElement | undefined
  let frame = 0

  /**
   * Shows all later events. The reader stays at the event they have reached, and continues from
   * there.
   */
  const showLater = (): void => {
    const here = drawn?.current ?? null
    toFocus = itemsIn(list).find(({ hidden }) => hidden)
    commands.seek(store.get().story.closes)
    commands.read(here)
  }
  const { laterHidden: hidden, showLater: show } = messages.events
  const later = createLater(list, { hidden, show }, showLater)

  listenToReading(section, {
    items: () => (shown ??= itemsIn(list).filter((item) => !item.hidden)),
    lead: () => store.set({ mover: 'scroll' }),
    leads: () => store.get().mover === 'scroll',
    leave: () => store.set({ mover: 'reader' }),
    read: (item) => {
      if (isFollowed(store.get().view)) commands.read(eventOf(item))
    },
  })

  /**
   * Only if the time has moved, and neither a selection nor the reader's own scrolling moves the
   * list.
   */
  function follow(before: Drawn, now: Drawn): void {
    const { mover, settled } = store.get()
    if (mover === 'scroll' || now.reading !== null) return listPace.drop('scroll')
    if (before.time === now.time || come(before) === come(now)) return
    if (now.view.event !== null && now.view.event !== before.view.event)
      return listPace.drop('scroll')
    const move = (): void => {
      if (store.get().mover !== 'scroll') keepInStep(section, itemOf(list, now.current), settled)
    }
    if (!settled) return listPace.ask('scroll', move)
    listPace.drop('scroll')
    move()
  }

  function sync(): void {
    frame = 0
    const { story, view, shown: seen, reading } = store.get()
    if (drawn?.story === story && drawn.view === view && drawn.reading === reading) return
    const before = drawn
    drawn = { ...listStep(story, view), story, view, time: seen.time, reading }
    shown = null
    section.querySelector('.is-read')?.classList.remove('is-read')
    itemOf(list, reading)?.classList.add('is-read')
    later.sync(drawn.later)
    toFocus?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true })
    toFocus = undefined
    if (before) follow(before, drawn)
  }

  outsideLesson(store, () => {
    frame ||= requestAnimationFrame(sync)
  })
  sync()
}
