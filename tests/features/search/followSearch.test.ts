import { beforeEach, expect, test, vi } from 'vitest'
import { followSearch } from '../../../src/features/search/followSearch.ts'
import { createSession, type Session } from '../../../src/session/session.ts'
import { countShown } from '../../../src/scene/shared/shown.ts'
import { aStory } from '../../fixtures/build.ts'
import { searched } from '../../fixtures/searched.ts'

const coming = vi.hoisted(() => ({ fails: false, asked: 0 }))

vi.mock('../../../src/features/search/fetchSearch.ts', () => ({
  fetchSearch: async ({ enrich }: Session['store']) => {
    coming.asked += 1
    await Promise.resolve()
    if (coming.fails) throw new Error('no network')
    enrich(searched)
  },
}))

let session: Session
const root = document.documentElement
const field = () => document.querySelector('input')
const note = () => document.querySelector<HTMLElement>('[role=alert]')
const shown = () => countShown(session.store.get().story, session.store.get().view)
const settled = () => new Promise((resolve) => setTimeout(resolve))

function follow(): void {
  const bar = document.getElementById('bar')
  const stopped = document.getElementById('stopped')
  if (bar && stopped) followSearch(session, bar, stopped)
}

beforeEach(() => {
  document.body.innerHTML =
    '<p id="stopped"></p><div id="bar"><input class="search"><button></button></div>'
  root.className = ''
  Object.assign(coming, { fails: false, asked: 0 })
  session = createSession(aStory(), [])
})

test('nothing is fetched, and nothing held, before anything is searched', async () => {
  root.classList.add('is-held')
  follow()
  document.querySelector('button')?.focus()
  await settled()
  expect(coming.asked).toBe(0)
  expect(root.classList.contains('is-held')).toBe(false)
})

test('the focus in the field fetches it, once', async () => {
  follow()
  field()?.focus()
  session.commands.setSearch('a')
  await settled()
  session.commands.setSearch('ab')
  expect(coming.asked).toBe(1)
})

test('a link with a search holds list and marks until it is there', async () => {
  session.commands.setSearch('no such words')
  follow()
  expect(root.classList.contains('is-held')).toBe(true)
  await settled()
  expect(root.classList.contains('is-held')).toBe(false)
  expect(shown()).toBe(0)
})

test('what is typed before it is there leaves the picture as it was, and is not said to be applied', async () => {
  follow()
  session.commands.setSearch('no such words')
  expect(root.classList.contains('is-held')).toBe(false)
  expect(shown()).toBe(1)
  await settled()
  expect(shown()).toBe(0)
})

test('where it cannot be had, that is said, everything is shown, and a press tries again', async () => {
  coming.fails = true
  session.commands.setSearch('no such words')
  follow()
  await settled()
  expect(root.classList.contains('is-held')).toBe(false)
  expect(note()?.hidden).toBe(false)
  expect(note()?.textContent).toMatch(/could not be loaded/)
  expect(shown()).toBe(1)
  coming.fails = false
  note()?.querySelector('button')?.click()
  await settled()
  expect(note()?.hidden).toBe(true)
  expect(session.store.get().view.search).toBe('no such words')
  expect(shown()).toBe(0)
})

test('who only touched the field is told nothing', async () => {
  coming.fails = true
  follow()
  field()?.focus()
  await settled()
  expect(note()?.hidden).toBe(true)
  session.commands.setSearch('a')
  await settled()
  expect(note()?.hidden).toBe(false)
})
