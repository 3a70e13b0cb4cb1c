import { describe, expect, test } from 'vitest'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { roomForText } from '../../../src/scene/shared/textWidth.ts'
import { xOf } from '../../../src/scene/timeline/axis/timeScale.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

const TEXT = 'The call ends at about 18:30; strikes are reported from about 21:20'
const story = aStory({
  lens: { from: at('2025-03-18T12:00'), to: at('2025-03-20T12:00') },
  annotations: [
    {
      id: 'gap',
      text: TEXT,
      from: at('2025-03-18T18:30'),
      to: at('2025-03-18T21:20'),
      events: ['call', 'strike'],
    },
  ],
  events: [
    anEvent({ id: 'call', kind: 'call', span: aSpan('2025-03-18T16:00', '2025-03-18T18:30~') }),
    anEvent({ id: 'strike', kind: 'strike', span: aSpan('2025-03-18T21:20~') }),
  ],
})

function sceneOf(view: Partial<View> = {}, width = 1240, height = 300) {
  return timelineScene(story, { ...DEFAULT_VIEW, ...view }, { width, height })
}

describe('a sentence on the chart', () => {
  test('stands over its time, and its bracket measures it', () => {
    const { written, scale } = sceneOf()
    expect(written).toHaveLength(1)
    expect(written[0]).toMatchObject({
      x0: xOf(scale, at('2025-03-18T18:30')),
      x1: xOf(scale, at('2025-03-18T21:20')),
      textX: xOf(scale, at('2025-03-18T18:30')),
      lines: [TEXT],
    })
  })

  test.each([1240, 768, 390, 320])('lies within lanes %i px wide, and says all of it', (width) => {
    const { written, plot, notes } = sceneOf({}, width, 480)
    const [note] = written
    expect(note?.lines.join(' ')).toBe(TEXT)
    expect(notes?.height).toBeGreaterThan((note?.lines.length ?? 9) * 14)
    for (const line of note?.lines ?? []) {
      const width = roomForText(line, { family: 'sans', weight: 600, italic: false }, 12)
      expect(note?.textX).toBeGreaterThanOrEqual(plot.left)
      expect((note?.textX ?? 0) + width).toBeLessThanOrEqual(plot.right)
    }
  })

  test('is not there without the lens, and takes no room then', () => {
    expect(sceneOf({ lens: 'none' }).written).toEqual([])
    expect(sceneOf({ lens: 'none' }).notes).toBeNull()
    expect(sceneOf({ lens: { from: at('2025-03-10'), to: at('2025-03-12') } }).written).toEqual([])
  })

  test('is not there where one of its events is left out', () => {
    expect(sceneOf({ kinds: ['call'] }).written).toEqual([])
  })

  test('gives way where there is no room for it', () => {
    const { written, lanes } = sceneOf({}, 1240, 190)
    expect(written).toEqual([])
    expect(lanes).toHaveLength(2)
  })
})
