import { expect, test } from 'vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import type { EventOutline } from '../../../src/core/model/event.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { DAY, type Instant } from '../../../src/core/time/instant.ts'
import { knowledgeAt, storyAsKnown } from '../../../src/scene/known/asKnown.ts'
import { disclosureOf } from '../../../src/scene/known/disclosure.ts'
import { ROOT } from '../../fixtures/storyFolder.ts'

const story = read(readFolder(ROOT, 'march-2025')).story
const outline = outlineStory(story)
const told = disclosureOf(story)

function eventsAt(moment: Instant): readonly EventOutline[] {
  return storyAsKnown(outline, told, knowledgeAt(told, moment)).events
}

const sidesOf = (events: readonly EventOutline[]) => events.map(({ deadBy }) => deadBy?.toSorted())

test('once all is told, those count the dead of an event who count them in the whole story', () => {
  expect(sidesOf(eventsAt(Date.UTC(2030, 0, 1)))).toEqual(sidesOf(outline.events))
  expect(sidesOf(outline.events).filter((sides) => sides !== undefined).length).toBeGreaterThan(3)
})

test('before anything is told nobody counts the dead of an event', () => {
  for (const event of eventsAt(story.opens - DAY)) expect(event).not.toHaveProperty('deadBy')
})
