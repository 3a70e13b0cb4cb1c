import { expect, test } from 'vitest'
import { createFirstSession } from '../../src/session/firstSession.ts'
import { debugged } from '../../src/shell/debug.ts'
import type { ListScene } from '../../src/scene/list/listScene.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const box = (): HTMLElement => document.createElement('div')

test('the handle keeps the intents, which still do what they mean', () => {
  const plain = createFirstSession(twoCalls(), [])
  const { session, handle } = debugged(plain, { map: box(), timeline: box() })
  const [first] = plain.store.get().story.events
  const intent = { type: 'select', event: first?.id ?? '' } as const
  session.commands.dispatch(intent)
  expect(handle.intents).toEqual([intent])
  expect(plain.store.get().view.event).toBe(first?.id)
  expect(handle.link()).toContain(`event=${first?.id}`)
})

test('the handle shows the scenes of the view as it is now', () => {
  const plain = createFirstSession(twoCalls(), [])
  const { handle } = debugged(plain, { map: box(), timeline: box() })
  const shown = () => (handle.scenes().list as ListScene).shown.size
  const all = shown()
  plain.commands.setFilter('kinds', ['meeting'])
  expect(shown()).toBeLessThan(all)
})

test('no more than the last hundred intents are kept', () => {
  const { session, handle } = debugged(createFirstSession(twoCalls(), []), {
    map: box(),
    timeline: box(),
  })
  for (let at = 0; at < 150; at++) session.commands.dispatch({ type: 'hover', event: `e${at}` })
  expect(handle.intents).toHaveLength(100)
  expect(handle.intents.at(-1)).toEqual({ type: 'hover', event: 'e149' })
})
