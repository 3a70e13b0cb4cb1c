import { afterEach, describe, expect, it, vi } from 'vitest'
import { keep, recall } from '../../../src/features/activity/memory.ts'

const KEPT = { answers: { question: 'an answer' }, isChecked: true }

afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

function stored(text: string): void {
  keep('a set', KEPT)
  const key = sessionStorage.key(0) ?? ''
  sessionStorage.setItem(key, text)
}

describe('what a pupil has answered', () => {
  it('is recalled as it was kept, for that set alone', () => {
    expect(keep('a set', KEPT)).toBe(true)
    expect(recall('a set')).toEqual(KEPT)
    expect(recall('another set')).toBeNull()
  })

  it('leaves nothing behind once it is cleared', () => {
    keep('a set', KEPT)
    keep('a set', null)
    expect(sessionStorage.length).toBe(0)
  })

  it.each(['', 'null', '{', '[]', '{"answers":{"a":1},"isChecked":true}', '{"answers":null}'])(
    'is passed over where it cannot be read: %s',
    (text) => {
      stored(text)
      expect(recall('a set')).toBeNull()
    },
  )

  it('is told as not kept where the browser refuses', () => {
    const refuse = (): never => {
      throw new DOMException('no storage here', 'SecurityError')
    }
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    expect(keep('a set', KEPT)).toBe(false)
    expect(recall('a set')).toBeNull()
  })
})
