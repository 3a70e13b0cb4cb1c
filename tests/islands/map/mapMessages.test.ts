import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import { mapMessages } from '../../../src/islands/map/mapMessages.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { townName } from '../../../src/scene/shared/placeNames.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'

const { story } = read(readFolder(join(import.meta.dirname, '../../..'), 'march-2025'))
const outline = outlineStory(story)
const messages = mapMessages(outline, messagesFor('en'))
const SIZE = { width: 1200, height: 800 }
/** Of one map, with every lane. */
const scene = mapScene({ ...outline, frames: [] }, DEFAULT_VIEW, SIZE)
const scenes = outline.frames.map((frame) => mapScene(outline, DEFAULT_VIEW, SIZE, { frame }))

function detailOf(id: string): string {
  const marks = scenes.flatMap((one) => one.marks)
  const mark = marks.find(({ events }) => events.some((event) => event.id === id))
  const found = mark?.events.find((event) => event.id === id)
  if (!mark || !found) throw new Error(`No mark holds ${id}`)
  return messages.detail(found, mark)
}

test('the list of a mark says who came to a meeting, up to four, and how many more', () => {
  const event = story.events.find(({ id }) => id === 'jeddah-talks')
  const names = event?.actors.map(
    (id) =>
      story.actors.find((actor) => actor.id === id)?.short ??
      story.actors.find((actor) => actor.id === id)?.name,
  )
  const told = detailOf('jeddah-talks')
  for (const name of names?.slice(0, 4) ?? []) expect(told).toContain(name)
  expect(told).toContain(`${(names?.length ?? 0) - 4} more`)
})

test('the list of a mark names nobody beside a strike, who is only reported to have struck', () => {
  const strike = story.events.find(({ id }) => id === 'kavkazskaya-depot-fire')
  const names = story.actors.filter(({ id }) => strike?.actors.includes(id)).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(detailOf('kavkazskaya-depot-fire')).not.toContain(name)
})

test('a count of a large story is called what is seen of it, and its list tells the exact number', () => {
  const [mark] = scene.marks
  if (!mark) throw new Error('The story has no mark')
  const composition = [
    { kind: 'strike', track: 'force', count: 2300 },
    { kind: 'statement', track: 'words', count: 45 },
  ] as const
  const many = {
    ...mark,
    name: 'Kyiv',
    towns: ['Kyiv'],
    count: 2345,
    composition,
    isAround: true,
  } as const
  expect(messages.mark(many)).toBe(
    `Around Kyiv, ${messages.count(2345)} events: 2,300 strikes, 45 statements`,
  )
  expect(messages.list(many)).toBe(`Around Kyiv: ${mark.events.length} of 2,345 events`)
  const [event] = mark.events
  if (!event) throw new Error('A mark without events')
  const place = outline.places.find(({ id }) => id === event.place)
  expect(messages.detail(event, many)).toContain(place ? townName(place, outline.places) : '?')
  expect(messages.detail(event, mark)).not.toBe(messages.detail(event, many))
})

test('a count is called by what it is made of, the most first, and by how many more', () => {
  const [mark] = scene.marks
  if (!mark) throw new Error('The story has no mark')
  const share = (kind: string, track: 'talks' | 'words' | 'force' | 'people', count: number) => ({
    kind,
    track,
    count,
  })
  const composition = [
    share('call', 'talks', 1),
    share('meeting', 'talks', 3),
    share('statement', 'words', 4),
    share('strike', 'words', 2),
    share('strike', 'force', 9),
    share('exchange', 'people', 1),
  ]
  const several = {
    ...mark,
    name: 'Kyiv',
    towns: ['Kyiv', 'Sumy', 'Bucha'],
    count: 20,
    composition,
  }
  expect(messages.mark(several)).toBe(
    'Kyiv and 2 places near it, 20 events: 9 strikes, 4 statements, 3 meetings, 2 strikes talked about, and 2 more',
  )
})

test('a line of calls begins with its visible name, and of several calls only the latest is told', () => {
  for (const arc of scene.arcs) {
    const name = messages.call(arc)
    const told = arc.calls.filter(({ title }) => name.includes(title))
    expect(told).toEqual(arc.calls.slice(-1))
    const link = arc.calls.length > 1 ? ', the latest: ' : ': '
    expect(name.startsWith(`${arc.name}${link}`)).toBe(true)
  }
  expect(scene.arcs.some(({ calls }) => calls.length > 1)).toBe(true)
})
