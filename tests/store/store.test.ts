import { describe, expect, it } from 'vitest'
import { createStoryStore } from '../../src/store/store.ts'
import { DEFAULT_VIEW } from '../../src/core/view/view.ts'
import { aStory } from '../fixtures/build.ts'

describe('the store', () => {
  it('opens with the default view, or the one of a link', () => {
    const story = aStory()
    const dark = { ...DEFAULT_VIEW, theme: 'dark' } as const
    expect(createStoryStore(story).get()).toEqual({
      story,
      view: DEFAULT_VIEW,
      reading: null,
      shown: DEFAULT_VIEW,
      hover: null,
      settled: true,
      mover: 'reader',
    })
    expect(createStoryStore(story, dark).get().view).toBe(dark)
  })

  it('tells of a change once, and of a change to the same values not at all', () => {
    const store = createStoryStore(aStory())
    const heard: (string | null)[] = []
    const stop = store.subscribe(({ hover }) => heard.push(hover))
    store.set({ hover: 'event-1' })
    store.set({ hover: 'event-1' })
    store.set({ view: DEFAULT_VIEW, settled: true })
    stop()
    store.set({ hover: null })
    expect(heard).toEqual(['event-1'])
  })

  it('tells a watcher of its own part alone, with the value before', () => {
    const store = createStoryStore(aStory())
    const heard: unknown[] = []
    const stop = store.watch(
      ({ view }) => view.event,
      (now, before) => heard.push([before, now]),
    )
    store.set({ hover: 'event-1' })
    store.set({ view: { ...DEFAULT_VIEW, event: 'event-1' } })
    store.set({ view: { ...DEFAULT_VIEW, event: 'event-1', theme: 'dark' } })
    stop()
    store.set({ view: DEFAULT_VIEW })
    expect(heard).toEqual([[null, 'event-1']])
  })
})
