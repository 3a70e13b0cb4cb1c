import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepPath, onKeptPath } from '../../../src/features/pathBuilder/keptPath.ts'
import { createSession } from '../../../src/session/session.ts'
import { takeUpWork, type Work } from '../../../src/features/pathBuilder/work.ts'
import type { OwnPath } from '../../../src/core/view/own.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const event = story.events[1]?.id ?? ''

function tour(title: string): OwnPath {
  return { title, steps: [{ event, title: '', text: '' }] }
}

/** A tab that has the builder open; storage is that of both. */
function tab(shown: OwnPath | null = null): Work {
  const session = createSession(story, [])
  if (shown) session.commands.open({ ...session.store.get().view, own: shown })
  return takeUpWork(session)
}

beforeEach(() => {
  localStorage.clear()
  keepPath(story, 'now', '')
  keepPath(story, 'before', '')
})

describe('a tour that is made in two tabs', () => {
  it('is changed in one, seen in the other, and goes on from there', () => {
    const [one, other] = [tab(), tab()]
    one.change(tour('Of one'))
    expect(other.takeOver()).toBe(true)
    expect(other.path().title).toBe('Of one')
    other.change({ ...other.path(), title: 'Of both' })
    expect(one.takeOver()).toBe(true)
    expect(one.path().title).toBe('Of both')
    expect(one.takeOver()).toBe(false)
    expect(one.aside()).toBeNull()
  })

  it('is put aside where one tab slept while the other wrote', () => {
    keepPath(story, 'now', '')
    const [one, other] = [tab(), tab()]
    one.change(tour('Of one'))
    other.change(tour('Of the other'))
    expect(other.aside()?.title).toBe('Of one')
    expect(tab().aside()?.title).toBe('Of one')
  })

  it('is forgotten in both', () => {
    const one = tab()
    one.change(tour('First'))
    one.replace(tour('Second'))
    const other = tab()
    expect(other.aside()?.title).toBe('First')
    one.forget()
    other.takeOver()
    expect(other.aside()).toBeNull()
    expect(other.path().title).toBe('Second')
  })

  it('does not take the place of a tour that came with a link, which does not destroy it either', () => {
    const linked = tab(tour('Linked'))
    tab().change(tour('Made'))
    expect(linked.takeOver()).toBe(false)
    expect(linked.path().title).toBe('Linked')
    linked.change({ ...linked.path(), title: 'Linked and changed' })
    expect(tab().aside()?.title).toBe('Made')
  })
})

it('a change that another tab stores is heard until the end, and of this story alone', () => {
  const heard = vi.fn<() => void>()
  const over = new AbortController()
  onKeptPath(story, heard, over.signal)
  const tell = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }))
  tell('truceline path now another-story')
  expect(heard).not.toHaveBeenCalled()
  tell(`truceline path now ${story.id}`)
  tell(null)
  expect(heard).toHaveBeenCalledTimes(2)
  over.abort()
  tell(null)
  expect(heard).toHaveBeenCalledTimes(2)
})
