import { beforeEach, expect, it, vi } from 'vitest'
import type { OpenLists } from '../../../../src/islands/map/overlay/openLists.ts'
import { createLists } from '../../../../src/islands/map/overlay/lateLists.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import { twoCalls } from '../../../fixtures/twoCalls.ts'
import { someWords } from '../stand.ts'

const coming = vi.hoisted(() => ({ fails: false, opened: [] as string[] }))

vi.mock('../../../../src/islands/map/overlay/openLists.ts', () => ({
  openLists: (): OpenLists => {
    if (coming.fails) throw new Error('no network')
    return {
      openId: () => null,
      toggle: (id) => void coming.opened.push(id),
      refresh: () => {},
      close: () => false,
      fit: () => {},
    }
  },
}))

const scene = mapScene(twoCalls(), DEFAULT_VIEW, { width: 800, height: 500 })
let host: HTMLElement
let button: HTMLElement
let chosen: string[]
let told = 0

function open() {
  return createLists(
    host,
    someWords,
    (event) => chosen.push(event),
    (id) => `top of ${id}`,
    () => void told++,
  )
}

beforeEach(() => {
  host = document.createElement('div')
  button = document.createElement('button')
  host.append(button)
  document.body.replaceChildren(host)
  chosen = []
  told = 0
  Object.assign(coming, { fails: false, opened: [] })
})

it('opens what was pressed before the lists were there, and of several the last', async () => {
  const lists = open()
  lists.toggle('a', button, scene)
  lists.toggle('b', button, scene)
  await vi.dynamicImportSettled()
  expect(coming.opened).toEqual(['b'])
})

it('opens nothing that was pressed twice or closed meanwhile, or whose mark is gone', async () => {
  const lists = open()
  lists.toggle('a', button, scene)
  lists.toggle('a', button, scene)
  lists.toggle('b', button, scene)
  lists.close(false)
  lists.toggle('c', button, scene)
  button.remove()
  await vi.dynamicImportSettled()
  expect(coming.opened).toEqual([])
})

it('opens the event on top where the lists cannot be had, and asks again at the next press', async () => {
  coming.fails = true
  const lists = open()
  lists.toggle('a', button, scene)
  await vi.dynamicImportSettled()
  expect(chosen).toEqual(['top of a'])
  expect(told).toBe(1)
  coming.fails = false
  lists.toggle('a', button, scene)
  await vi.dynamicImportSettled()
  expect(coming.opened).toEqual(['a'])
})
