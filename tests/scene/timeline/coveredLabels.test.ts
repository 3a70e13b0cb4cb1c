import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { ROW } from '../../../src/scene/timeline/lanes.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { ROOT } from '../../fixtures/storyFolder.ts'

const story = outlineStory(read(readFolder(ROOT, 'march-2025')).story)
const event = fc.option(fc.constantFrom(...story.events.map(({ id }) => id)), { nil: null })

function labelled(view: View, width: number, hover: string | null) {
  const { marks } = timelineScene(story, view, { width, height: 304 }, { hover })
  return marks.filter(({ label }) => label !== null)
}

describe('a title that is asked for', () => {
  test.prop([event, event, fc.integer({ min: 340, max: 1800 })])(
    'cuts through no other, whatever is selected and under the pointer',
    (selected, hover, width) => {
      const all = labelled({ ...DEFAULT_VIEW, event: selected }, width, hover)
      const cut = all.flatMap((one) =>
        all.filter(
          (other) =>
            one !== other &&
            Math.abs(one.y - other.y) < ROW / 2 &&
            (one.label?.x0 ?? 0) < (other.label?.x1 ?? 0) &&
            (other.label?.x0 ?? 0) < (one.label?.x1 ?? 0),
        ),
      )
      expect(cut.map(({ events }) => events)).toEqual([])
      const asked = hover ?? selected
      const own = all.filter(({ named }) => named !== null && named === asked)
      expect(own.length).toBeLessThanOrEqual(1)
    },
  )

  it('takes the next one away whole, and gives it back', () => {
    const titles = (selected: string | null) =>
      labelled({ ...DEFAULT_VIEW, event: selected }, 1280, null).map(({ label }) => label?.text)
    const before = titles(null)
    const during = titles('trump-putin-call')
    expect(during.length).toBeLessThanOrEqual(before.length)
    expect(titles(null)).toEqual(before)
  })
})

describe('lanes under a filter', () => {
  it('leave where they hold nothing, and leave their room to the others', () => {
    const sceneOf = (kinds: readonly string[]) =>
      timelineScene(story, { ...DEFAULT_VIEW, kinds }, { width: 1280, height: 304 })
    const lanesOf = (kinds: readonly string[]) => sceneOf(kinds).lanes
    const { plot } = sceneOf(['strike'])
    const all = lanesOf([])
    expect(all.map(({ id }) => id)).toEqual(['talks', 'force', 'words', 'people'])
    const [only, ...rest] = lanesOf(['strike'])
    expect(rest).toEqual([])
    expect(only?.id).toBe('force')
    expect(only?.height).toBeCloseTo(plot.bottom - plot.top)
    expect(lanesOf(['no-such-kind']).map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  })
})
