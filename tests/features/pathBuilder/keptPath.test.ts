import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepPath, keptPath, withKeptPath } from '../../../src/features/pathBuilder/keptPath.ts'
import { openLink } from '../../../src/core/view/open.ts'
import { formatOwn } from '../../../src/core/view/own.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const event = story.events[1]?.id ?? ''
const LONG = formatOwn({
  title: 'Long',
  steps: Array.from({ length: 20 }, () => ({ event, title: '', text: 'ї'.repeat(280) })),
})
const opened = (query: string) => openLink(story, withKeptPath(story, query)).view

describe('a path kept in the browser', () => {
  beforeEach(() => {
    vi.restoreAllMocks()
    localStorage.clear()
    keepPath(story, 'now', '')
  })

  it('is shown by the link of a step that was too long to carry it', () => {
    expect(keepPath(story, 'now', LONG)).toBe(true)
    expect(opened('?mode=present&path=own&step=20')).toMatchObject({ path: 'own', step: 19, event })
  })

  it('gives way to the path that a link carries, and is in no other link', () => {
    keepPath(story, 'now', LONG)
    const carried = `?path=own&own=1/Short/${event}//One`
    expect(withKeptPath(story, carried)).toBe(carried)
    expect(opened(`?event=${event}`)).toMatchObject({ path: null, own: null })
  })

  it('is of its own story: another at the same address does not find it', () => {
    keepPath(story, 'now', LONG)
    expect(keptPath({ ...story, id: 'another' }, 'now')).toBeNull()
  })

  it('is kept while the page is open where the browser refuses, and then forgotten when asked', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(keepPath(story, 'now', LONG)).toBe(false)
    expect(keptPath(story, 'now')).toBe(LONG)
    keepPath(story, 'now', '')
    expect(keptPath(story, 'now')).toBeNull()
  })
})
