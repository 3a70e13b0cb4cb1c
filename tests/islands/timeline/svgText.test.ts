import { describe, expect, test } from 'vitest'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { createPainter } from '../../../src/islands/timeline/paint.ts'
import { timelinePicture } from '../../../src/islands/timeline/svgText.ts'
import { toXml } from '../../../src/ui/tree/node.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory } from '../../fixtures/build.ts'
import { messages } from './messages.ts'

const story = aStory({
  events: [
    anEvent({ id: 'call', kind: 'call', span: aSpan('2025-03-18T16:00') }),
    anEvent({ id: 'strike', kind: 'strike', span: aSpan('2025-03-10T12:00') }),
    anEvent({ id: 'exchange', kind: 'exchange', span: aSpan('2025-03-19') }),
  ],
})
const scene = timelineScene(story, DEFAULT_VIEW, { width: 1000, height: 300 })

function parsed(markup: string): HTMLElement {
  const host = document.createElement('div')
  host.innerHTML = markup
  return host
}

const live = parsed(toXml(createPainter(messages)(scene), ''))
const picture = parsed(timelinePicture(scene, messages))

describe('the prerendered picture', () => {
  test('has every mark, without what only a pointer or a choice brings out', () => {
    const hidden = '.target, title, .ring'
    expect(live.querySelectorAll(hidden).length).toBeGreaterThan(0)
    expect(picture.querySelectorAll(hidden)).toHaveLength(0)
    const glyphs = (host: Element) => host.querySelectorAll('.mark .glyph').length
    expect(glyphs(live)).toBeGreaterThan(0)
    expect(glyphs(picture)).toBe(glyphs(live))
    expect(picture.innerHTML).not.toMatch(/\d\.\d{2}/)
  })

  /** How many lines or boxes of a class there are, each for itself or in a path. */
  const pieces = (host: Element, name: string): number =>
    [...host.querySelectorAll(`.${name}`)].reduce(
      (sum, one) => sum + (one.getAttribute('d')?.match(/M/g)?.length ?? 1),
      0,
    )

  test.each(['tick.minor', 'tick.major', 'band'])('draws every %s, all in one path', (name) => {
    const drawn = [...picture.querySelectorAll(`.${name}`)]
    expect(drawn.map(({ tagName }) => tagName.toLowerCase())).toEqual(['path'])
    expect(pieces(picture, name)).toBeGreaterThan(0)
    expect(pieces(picture, name)).toBe(pieces(live, name))
  })

  test('draws the bars of each track in one path', () => {
    const tracks = (root: ParentNode) =>
      [...root.querySelectorAll('.bins')].map((bars) => bars.getAttribute('data-track'))
    expect(tracks(picture).length).toBeGreaterThan(1)
    expect(new Set(tracks(picture)).size).toBe(tracks(picture).length)
    expect(tracks(picture)).toEqual(tracks(live))
  })
})
