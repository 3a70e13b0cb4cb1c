import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBasemap } from '../../build/readBasemap.ts'
import { checkFolder } from '../../build/checkData.ts'
import { EVENT_MAP } from '../../src/publish/preview/previewCard.ts'
import { previewFonts } from '../../build/readFonts.ts'
import { inSteps } from '../../src/publish/preview/previewGround.ts'
import { encodePng } from '../../src/publish/preview/previewImage.ts'
import { lightPalette } from '../../src/publish/preview/previewPalette.ts'
import { toPng } from '../../build/previewRaster.ts'
import { locatorScene } from '../../src/publish/preview/previewScene.ts'
import { setTitle, wrap } from '../../src/publish/preview/previewText.ts'
import {
  previewSvgs,
  STORY_PREVIEW,
  type PreviewInput,
} from '../../src/publish/preview/previews.ts'
import type { Basemap as Tier } from '../../src/islands/map/base/basemap.ts'
import { outlineStory } from '../../src/core/model/outline.ts'
import { project } from '../../src/scene/shared/camera.ts'
import { roomForText } from '../../src/scene/shared/textWidth.ts'
import { NO_BASEMAP_LABELS, basemapLabelsOf } from '../../src/scene/map/basemapLabels.ts'
import { anEvent, aStory } from '../fixtures/build.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const TOKENS = text('src/ui/styles/tokens.css')
const ROOM = 1104

const { story } = checkFolder(ROOT, 'march-2025')
const INPUT: PreviewInput = {
  story,
  basemap: readBasemap(ROOT),
  detail: JSON.parse(text('data/basemap/detail.json')) as Tier,
  tokens: TOKENS,
  fonts: previewFonts(),
}

/** Size and picture of a PNG, by its own chunks. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13)
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    palette: chunks.get('PLTE') ?? Buffer.alloc(0),
    rows: inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)),
  }
}

describe('titles', () => {
  const { measure } = previewFonts().bold

  it('are set in at most three lines, none wider than its room, none cut', () => {
    for (const title of [story.title, ...story.events.map((event) => event.title)]) {
      const { lines, size } = setTitle(title, ROOM, measure)
      expect(lines.length, title).toBeLessThanOrEqual(3)
      expect(lines.join(' ')).toBe(title)
      for (const line of lines) expect(measure(line, size), line).toBeLessThanOrEqual(ROOM)
    }
  })

  it('keep every word, whatever they are', () => {
    const titles = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 40 })
    fc.assert(
      fc.property(titles, (words) => {
        const title = words.join(' ').trim().replace(/\s+/g, ' ')
        expect(setTitle(title, ROOM, measure).lines.join(' ')).toBe(title)
      }),
    )
  })

  it('break only at spaces, at the width asked for', () => {
    const each = (line: string, size: number) => line.length * size
    expect(wrap('aa bb cc', 5, 1, each)).toEqual(['aa bb', 'cc'])
    expect(wrap('aaaaaaaaa b', 5, 1, each)).toEqual(['aaaaaaaaa', 'b'])
  })
})

describe('the font', () => {
  it('measures as its tables say: M is wider than i, twice the text twice as wide', () => {
    const { measure } = previewFonts().regular
    expect(measure('M', 100)).toBeGreaterThan(2 * measure('i', 100))
    expect(measure('ab', 10) * 2).toBeCloseTo(measure('abab', 10), 6)
  })

  it.each(['Zelenskyy’s “truce” – 30', 'Зеленський', 'Ελσίνκι'])(
    'has all letters of %s',
    (word) => {
      expect(previewFonts().bold.holds(word)).toBe(true)
    },
  )

  it('says so where it lacks one', () => {
    expect(previewFonts().bold.holds('\u{E000}')).toBe(false)
  })
})

describe('the light theme', () => {
  it('is that of the page', () => {
    expect(lightPalette(TOKENS).paper).toBe('#ffffff')
    expect(lightPalette(TOKENS).talks).toBe('#0b6b74')
  })

  it('is refused where a colour is missing', () => {
    expect(() => lightPalette(TOKENS.replace('--land:', '--soil:'))).toThrow(/--land/)
  })
})

describe('a path in steps', () => {
  it('leads through the same places', () => {
    expect(inSteps('M1,2L3.5,1.5L3.5,4ZM-0.5,0L10,0')).toBe('M1 2l2.5-.5l0 2.5zM-.5 0l10.5 0')
  })
})

describe('the map of an event', () => {
  const outline = outlineStory(story)
  const { basemap } = INPUT
  const basemapLabels = basemapLabelsOf(basemap.countries, basemap.regions, 'en')
  const size = { width: 440, height: 240 }

  it('shows the event alone, selected, with all its marks and arcs inside', () => {
    for (const { id } of story.events) {
      const scene = locatorScene(outline, id, size, basemapLabels, basemap.regions, roomForText)
      expect(scene.marks.length, id).toBeGreaterThan(0)
      expect(scene.marks.every(({ state }) => state === 'selected')).toBe(true)
      const points = [...scene.marks.map(({ at }) => at), ...scene.arcs.flatMap(({ line }) => line)]
      for (const [x, y] of points.map((at) => project(at, scene.camera, size))) {
        expect(x > 12 && x < 428 && y > 12 && y < 228, `${id}: ${x}, ${y}`).toBe(true)
      }
    }
  })
})

describe('the map of a strike', () => {
  it('has no mark where the strike was only spoken of', () => {
    const [scene, spoken] = [
      { place: 'sumy', role: 'scene' },
      { place: 'moscow', role: 'announced' },
    ] as const
    const event = anEvent({ kind: 'strike', places: [scene, spoken] })
    const one = outlineStory(aStory({ events: [event] }))
    const { regions } = INPUT.basemap
    const size = EVENT_MAP
    const { marks } = locatorScene(one, event.id, size, NO_BASEMAP_LABELS, regions, roomForText)
    expect(marks.flatMap(({ places }) => places)).toEqual(['sumy'])
    expect(one.events[0]?.places).toHaveLength(2)
  })
})

describe('a picture with a palette', () => {
  it('holds the colours that went in', () => {
    const pixels = new Uint8Array([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 255, 0, 0, 255])
    const { width, height, palette, rows } = readPng(encodePng(pixels, { width: 2, height: 2 }))
    expect([width, height]).toEqual([2, 2])
    expect([...palette]).toEqual([255, 0, 0, 0, 0, 255])
    expect([...rows]).toEqual([0, 0, 1, 0, 0, 0])
  })

  it('takes more colours than it can hold, each to its nearest', () => {
    const count = 400
    const pixels = new Uint8Array(count * 4).map((_, at) =>
      at % 4 === 0 ? (at >> 2) % 256 : at >> 4,
    )
    const { palette, rows } = readPng(encodePng(pixels, { width: count, height: 1 }))
    expect(palette).toHaveLength(768)
    expect(rows).toHaveLength(count + 1)
  })
})

describe('the previews', () => {
  let svgs = new Map<string, string>()
  beforeAll(() => {
    svgs = previewSvgs(INPUT)
  })

  it('are one for the story and one for each event', () => {
    expect([...svgs.keys()]).toEqual([STORY_PREVIEW, ...story.events.map(({ id }) => id)])
  })

  it('say the title, whose it is and how it stands', () => {
    const svg = svgs.get('sudzha-gas-station-blast') ?? ''
    for (const said of ['each side blames the other', 'Truceline', 'Disputed', '20 March 2025'])
      expect(svg).toContain(said)
  })

  it('fetch nothing and depend on no style sheet', () => {
    for (const svg of svgs.values()) expect(svg).not.toMatch(/var\(|<style|<image|href=|url\(/)
  })

  it('are 1200 × 630, the same bytes each time, and not heavy', async () => {
    const svg = svgs.get('trump-putin-call') ?? ''
    const [first, second] = [await toPng(svg), await toPng(svg)]
    const { width, height, palette } = readPng(first)
    expect([width, height]).toEqual([1200, 630])
    expect(Buffer.compare(first, second)).toBe(0)
    expect(first.length).toBeLessThan(120_000)
    expect(palette.length).toBeGreaterThan(90)
  }, 60_000)

  it('draw the letters: without its text a preview is another picture', async () => {
    const svg = svgs.get('jeddah-talks') ?? ''
    const bare = svg.replace(/<text[^>]*>[^<]*<\/text>/g, '')
    const [whole, empty] = [await toPng(svg), await toPng(bare)]
    expect(whole.length - empty.length).toBeGreaterThan(5000)
  }, 60_000)
})
