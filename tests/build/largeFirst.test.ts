import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { readFolder } from '../../src/cli/folder.ts'
import { largeFirst } from '../../src/ui/document/largeFirst.ts'
import { outlineStory } from '../../src/core/model/outline.ts'
import { read } from '../../src/core/model/read/read.ts'
import { largeFrame } from '../../src/scene/map/frames.ts'
import { openLink } from '../../src/core/view/open.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const story = outlineStory(read(readFolder(ROOT, 'march-2025')).story)
const script = largeFirst(story) ?? ''

/** Which map is large before any script has come, as the document's own words decide. */
function cold(search: string): string {
  const dataset = { large: 'main' }
  const document = { currentScript: { parentNode: { dataset } } }
  runInNewContext(script, { location: { search }, document, URLSearchParams })
  return dataset.large
}

function live(search: string): string {
  return largeFrame(story, openLink(story, search).view).isMain ? 'main' : 'other'
}

const events = story.events.map(({ id }) => `?event=${id}`)
const steps = story.paths.flatMap(({ id, steps: all }) =>
  ['', ...all.map((_, at) => `&step=${at + 1}`), '&step=99', '&step=0', '&step=x'].map(
    (step) => `?path=${id}${step}`,
  ),
)
const frames = story.frames.flatMap(({ id }) => [
  `?frame=${id}`,
  `?frame=${id}&event=trump-putin-call`,
  `?path=two-calls&step=6&frame=${id}`,
])
const filters = [
  ...story.kinds.map(({ id }) => `?kind=${id}`),
  '?kind=call,meeting',
  '?kind=strike,call',
  '?kind=call&actor=trump',
  '?kind=call&event=kavkazskaya-depot-fire',
  '?kind=strike&event=trump-putin-call',
  '?kind=call&path=two-calls&step=5',
]
const others = [
  '',
  '?event=nobody',
  '?path=nowhere&step=2',
  '?path=constructor',
  '?frame=nothing&event=trump-putin-call',
  '?path=two-calls&step=5&event=trump-putin-call&until=2025-03-19T1200Z',
  '?event=kavkazskaya-depot-fire&event=trump-putin-call',
]

it.each([...events, ...steps, ...frames, ...filters, ...others])(
  'cold and live, the same map is large at %j',
  (search) => {
    expect(cold(search)).toBe(live(search))
  },
)

it('tells apart', () => {
  expect(new Set(events.map(cold))).toEqual(new Set(['main', 'other']))
  expect(new Set(filters.map(cold))).toEqual(new Set(['main', 'other']))
  expect(new Set(steps.map(cold))).toEqual(new Set(['main', 'other']))
})

it('has no character that the document would escape', () => {
  expect(script).not.toMatch(/[&<>'"]/)
})
