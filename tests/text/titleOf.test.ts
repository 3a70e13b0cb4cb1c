import { expect, test } from 'vitest'
import { outlineStory } from '../../src/core/model/outline.ts'
import { first } from '../../src/text/messages/enFirst.ts'
import { activityMessagesFor } from '../../src/features/activity/messages.ts'
import { titleOf } from '../../src/text/titleOf.ts'
import { ACTIVITIES } from '../../src/core/view/activity.ts'
import { DEFAULT_VIEW, MODES, type View } from '../../src/core/view/view.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const story = outlineStory(twoCalls())
const titled = (view: Partial<View>) => titleOf(story, { ...DEFAULT_VIEW, ...view }, first)
const event = story.events[0]

test('the title ends with the story’s, and that alone is the title of the whole story', () => {
  expect(titled({})).toBe(story.title)
  for (const mode of MODES) expect(titled({ mode }).endsWith(story.title)).toBe(true)
})

test('each mode has a title of its own, except a frame, which is the page in another place', () => {
  const titles = MODES.filter((mode) => mode !== 'embed').map((mode) => titled({ mode }))
  expect(new Set(titles).size).toBe(titles.length)
})

test('an event, a search and an activity come first', () => {
  expect(titled({ event: event?.id ?? '' })).toBe(`${event?.title} · ${story.title}`)
  expect(titled({ search: 'truce' })).toBe(`“truce” · ${story.title}`)
  for (const name of ACTIVITIES) {
    const activity = { ...DEFAULT_VIEW.activity, name }
    const { title } = activityMessagesFor('en').names[name]
    expect(titled({ mode: 'activity', activity }).startsWith(`${title} · `)).toBe(true)
  }
  expect(titled({ mode: 'activity' })).toContain(activityMessagesFor('en').title)
})

test('an event that is not in the story, or was not yet known, is not named', () => {
  expect(titled({ event: 'no-such-event' })).toBe(story.title)
})
