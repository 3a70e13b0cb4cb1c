import { describe, expect, it } from 'vitest'
import { wrap } from '../../../../src/islands/map/svg/caption.ts'
import type { Palette } from '../../../../src/islands/map/svg/palette.ts'
import { mapPicture } from '../../../../src/islands/map/svg/picture.ts'
import { pictureLabel } from '../../../../src/islands/map/svg/pictureParts.ts'
import { toMarkup } from '../../../../src/ui/tree/node.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import { FACES, roomForText } from '../../../../src/scene/shared/textWidth.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { twoCalls } from '../../../fixtures/twoCalls.ts'
import { aBasemap, someRegions, someWords } from '../stand.ts'

const palette: Palette = {
  paper: '#ffffff',
  ink: '#1b1c1e',
  muted: '#55585c',
  sea: '#dbe5ec',
  land: '#f7f4ee',
  border: '#b9b3a6',
  talks: '#0b6b74',
  words: '#56479b',
  force: '#b3123f',
  people: '#8a5a00',
}
const caption = {
  title: 'Talks & drones',
  says: 'Up to 31 March 2025',
  credit: 'The editors, CC BY 4.0. Natural Earth.',
}
const scene = mapScene(twoCalls(), DEFAULT_VIEW, { width: 1200, height: 480 })

function draw(): string {
  return mapPicture(scene, {
    basemap: aBasemap,
    regions: someRegions,
    messages: someWords,
    palette,
    caption,
    type: { measure: roomForText, families: null },
  })
}

describe('the picture to download', () => {
  it('says what it is, of when, and by whom', () => {
    const markup = draw()
    expect(markup).toContain('<title>Talks &amp; drones</title>')
    for (const words of ['Up to 31 March 2025', 'The editors, CC BY 4.0.']) {
      expect(markup).toContain(words)
    }
  })

  it('draws every mark of the scene', () => {
    const marks = [...draw().matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id)
    expect(marks).toEqual(scene.marks.map(({ id }) => id))
  })

  it('needs no style sheet and no other file', () => {
    const markup = draw()
    expect(markup).not.toMatch(/var\(|<style|<image|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  })

  it('dashes what is disputed', () => {
    const [line] = /<path[^>]*class="map-disputed"[^>]*>/.exec(draw()) ?? []
    expect(line).toContain('stroke-dasharray="4 3"')
  })
})

describe('lines of a caption', () => {
  const widthOf = (text: string) => roomForText(text, FACES.plain, 14)

  it('are never wider than the picture, and lose no word', () => {
    const text = 'One two three four five six seven eight nine ten eleven twelve'
    const lines = wrap(text, 120, widthOf)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.every((line) => widthOf(line) <= 120)).toBe(true)
    expect(lines.join(' ')).toBe(text)
  })

  it('break a word that is wider than a line', () => {
    const address = 'https://example.org/a-very-long-address-without-any-space'
    const lines = wrap(`See ${address} now`, 120, widthOf)
    expect(lines.every((line) => widthOf(line) <= 120)).toBe(true)
    expect(lines.join('').replaceAll(' ', '')).toBe(`See${address}now`)
  })
})

describe('a name that stands past other marks', () => {
  it('is tied to its own, from edge to edge', () => {
    const [label] = scene.labels
    if (!label) throw new Error('no label')
    const tied = pictureLabel({ ...label, gap: 'out', side: 'above' }, [100, 100], palette, {
      measure: roomForText,
      families: null,
    })
    expect(toMarkup(tied)).toContain('<path d="M100 86L100 64"')
    const beside = pictureLabel({ ...label, gap: 'far' }, [100, 100], palette, {
      measure: roomForText,
      families: null,
    })
    expect(toMarkup(beside)).not.toContain('<path')
  })
})
