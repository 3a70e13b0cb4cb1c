import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bindListToTime } from '../../../src/features/reading/inStep.ts'
import { createSession, type Session } from '../../../src/session/session.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const ids = story.events.map(({ id }) => id)
const [first = '', second = ''] = ids

let session: Session
let scrolls: (ScrollToOptions | number | undefined)[]

/** A list that scrolls by itself, 300 px high; each event is 100 px. */
beforeEach(() => {
  document.body.innerHTML = `<section class="events" style="overflow-y: auto"><ol>${ids
    .map(
      (id) => `<li data-event><article id="${id}"><h3><a href="#${id}">x</a></h3></article></li>`,
    )
    .join('')}</ol></section>`
  const section = document.querySelector<HTMLElement>('section')
  const list = document.querySelector<HTMLElement>('ol')
  if (!section || !list) throw new Error('no list')
  vi.spyOn(section, 'clientHeight', 'get').mockReturnValue(300)
  vi.spyOn(section, 'scrollHeight', 'get').mockReturnValue(ids.length * 100)
  for (const [index, item] of [...list.children].entries())
    vi.spyOn(item, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, index * 100, 300, 100))
  scrolls = []
  section.scrollTo = (options?: ScrollToOptions | number) => void scrolls.push(options)
  session = createSession(story, [])
  bindListToTime(session, list)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()))
}

function anchor(id: string): number {
  return story.events.find((event) => event.id === id)?.anchor ?? 0
}

function read(): string[] {
  return [...document.querySelectorAll('.is-read article')].map(({ id }) => id)
}

describe('the list', () => {
  test('comes to the event that the time has come to', async () => {
    session.commands.seek(anchor(second))
    await frame()
    expect(scrolls).toEqual([{ top: 100 - 8, behavior: 'smooth' }])
    session.commands.dispatch({ type: 'seek', at: anchor(first), settled: false })
    await frame()
    expect(scrolls.slice(1)).toEqual([{ top: 0 - 8, behavior: 'instant' }])
  })

  test('under a hand that drags it scrolls now and then, and comes where the hand has come', async () => {
    vi.useFakeTimers()
    const drag = (id: string): void => {
      session.commands.dispatch({ type: 'seek', at: anchor(id), settled: false })
      vi.advanceTimersByTime(16)
    }
    const [, , third = '', fourth = ''] = ids
    for (const id of [second, third, fourth]) drag(id)
    expect(scrolls).toEqual([{ top: 100 - 8, behavior: 'instant' }])
    vi.advanceTimersByTime(300)
    expect(scrolls.slice(1)).toEqual([{ top: 300 - 8, behavior: 'instant' }])
    drag(first)
    drag(second)
    session.store.set({ mover: 'scroll' })
    session.commands.read(third)
    vi.advanceTimersByTime(300)
    expect(scrolls).toHaveLength(3)
  })

  test('stays where the time moves without coming to another event', async () => {
    session.commands.seek(anchor(second))
    await frame()
    session.commands.seek(anchor(second) + 120_000)
    await frame()
    expect(scrolls).toHaveLength(1)
  })

  test('stays where a selection or a filter changes it', async () => {
    session.commands.stepTo(second)
    await frame()
    session.commands.setFilter('kinds', ['call'])
    await frame()
    expect(scrolls).toEqual([])
  })

  test('marks what is read, alone, and is not moved by it', async () => {
    session.store.set({ mover: 'scroll' })
    session.commands.read(first)
    await frame()
    expect(read()).toEqual([first])
    session.commands.read(second)
    await frame()
    expect(read()).toEqual([second])
    session.commands.read(null)
    await frame()
    expect(read()).toEqual([])
    expect(scrolls).toEqual([])
  })

  test('comes to the end from what is read, though the time chosen was the end already', async () => {
    session.store.set({ mover: 'scroll' })
    session.commands.read(first)
    await frame()
    session.commands.seek(story.closes)
    await frame()
    expect(scrolls).toEqual([{ top: (ids.length - 1) * 100 - 8, behavior: 'smooth' }])
  })
})

describe('the line below the list', () => {
  const line = () => document.querySelector<HTMLElement>('.later')

  test('counts what comes later, and is not there where nothing does', async () => {
    expect(line()?.hidden).toBe(true)
    session.commands.seek(anchor(second))
    await frame()
    expect(line()?.hidden).toBe(false)
    expect(line()?.textContent).toContain(`${ids.length - 2} later events not shown.`)
  })

  test('shows it, and map and timeline stay at the event that the reader had come to', async () => {
    session.commands.seek(anchor(second))
    await frame()
    scrolls = []
    line()?.querySelector('button')?.click()
    await frame()
    expect(session.store.get().view.time).toEqual({ mode: 'up-to', at: 'latest' })
    expect(session.store.get().reading).toBe(second)
    expect(line()?.hidden).toBe(true)
    expect(scrolls).toEqual([])
  })
})
