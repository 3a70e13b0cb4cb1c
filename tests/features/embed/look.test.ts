import { afterEach, expect, test } from 'vitest'
import { setLook } from '../../../src/features/embed/look.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'

const root = document.documentElement

function lookOf(change: Partial<View>): Record<string, string | undefined> {
  setLook(root, { ...DEFAULT_VIEW, ...change })
  return Object.fromEntries(Object.entries(root.dataset))
}

const { embed } = DEFAULT_VIEW
const bare = { parts: ['map'], isStatic: true, isTransparent: true } as const

afterEach(() => {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name]
})

test('a frame as usual says that it is one, and no more', () => {
  expect(lookOf({ mode: 'embed' })).toEqual({ mode: 'embed' })
})

test('a frame says what the host leaves out', () => {
  expect(lookOf({ mode: 'embed', embed: { ...embed, ...bare } })).toEqual({
    mode: 'embed',
    without: 'header timeline list controls',
    static: 'static',
    ground: 'transparent',
  })
})

test('the full page heeds nothing that is meant for frames, and what was said before goes', () => {
  lookOf({ mode: 'embed', embed: { ...embed, ...bare } })
  expect(lookOf({ embed: { ...embed, ...bare } })).toEqual({})
})
