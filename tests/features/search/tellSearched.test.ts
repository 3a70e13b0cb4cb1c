import { beforeEach, expect, test } from 'vitest'
import { tellSearched } from '../../../src/features/search/tellSearched.ts'
import { createSession, type Session } from '../../../src/session/session.ts'
import { aStory } from '../../fixtures/build.ts'
import { searched } from '../../fixtures/searched.ts'

let session: Session

beforeEach(() => {
  document.body.innerHTML = '<div class="bar"><input class="search"></div><p id="empty"></p>'
  const empty = document.getElementById('empty')
  session = createSession(searched(aStory()), [])
  if (empty) tellSearched(session, empty)
})

const note = () => document.querySelector<HTMLElement>('.searched')

test('a search that finds something is not named', () => {
  expect(note()?.hidden).toBe(true)
  session.commands.setSearch('event')
  expect(note()?.hidden).toBe(true)
})

test('one that finds nothing is, as text; a press clears it and leads back to the field', () => {
  session.commands.setSearch(' <b>zzzz ')
  expect(note()?.hidden).toBe(false)
  expect(note()?.textContent).toContain('<b>zzzz”')
  note()?.querySelector('button')?.click()
  expect(session.store.get().view.search).toBe('')
  expect(note()?.hidden).toBe(true)
  expect(document.activeElement?.className).toBe('search')
})
