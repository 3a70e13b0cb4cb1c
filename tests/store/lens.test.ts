import { describe, expect, it } from 'vitest'
import { createStoryStore } from '../../src/store/store.ts'
import { DEFAULT_VIEW } from '../../src/core/view/view.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const whole = twoCalls()
const HUSHED = { ...DEFAULT_VIEW, known: '2025-03-18' }

describe('a story as known on a day', () => {
  it('shows nothing until it is clear what was known', () => {
    const store = createStoryStore(whole, HUSHED)
    expect(store.get().story.events).toEqual([])
    expect(store.get().story.paths).toEqual([])
    expect(store.whole).toBe(whole)
  })

  it('changes together with the view: nobody is told of the one without the other', () => {
    const store = createStoryStore(whole)
    const [first] = whole.events
    store.setLens((story, known) =>
      known === null || !first ? story : { ...story, events: [first] },
    )
    const heard: [string | number | null, number][] = []
    store.subscribe(({ view, story }) => heard.push([view.known, story.events.length]))
    store.set({ view: HUSHED })
    store.set({ view: DEFAULT_VIEW })
    expect(heard).toEqual([
      ['2025-03-18', 1],
      [null, whole.events.length],
    ])
  })

  it('is looked at anew when the lens comes, and not at any other change', () => {
    const store = createStoryStore(whole, HUSHED)
    let looks = 0
    store.setLens((story) => {
      looks += 1
      return story
    })
    expect(store.get().story).toBe(whole)
    store.set({ view: { ...HUSHED, search: 'call' } })
    store.set({ hover: 'trump-putin-call' })
    expect(looks).toBe(1)
  })
})
