import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Colours as they are written, by their names without the two hyphens. */
type Tokens = Readonly<Record<string, string>>

const css = readFileSync(join(import.meta.dirname, '../../src/app/tokens.css'), 'utf8')

/** The tokens of the block behind this selector; throws where there is none. */
function block(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no block for ${selector}`)
  const rules = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...rules.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  )
}

const light = block(':root')
const dark = block(":root[data-theme='dark']")
const darkByDevice = block(":root:not([data-theme='light'])")

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const channel = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const TRACKS = ['talks', 'words', 'force', 'people']
const GROUNDS = ['paper', 'land', 'sea']

test('the formula gives the ratios that are known', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each([
  ['light', light],
  ['dark', dark],
  ['dark by the device', darkByDevice],
])('%s', (_, tokens) => {
  /** The pairs that fall short of a ratio, and those of which a colour is missing. */
  function short(front: string, backs: readonly string[], least: number): string[] {
    const ratio = (back: string) => contrast(tokens[front] ?? '', tokens[back] ?? '')
    return backs
      .filter((back) => !(ratio(back) >= least))
      .map((back) => `${front} on ${back}: ${ratio(back).toFixed(2)}`)
  }

  test('has every colour that light has', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(light))
    expect(Object.keys(tokens).length).toBeGreaterThanOrEqual(13)
  })

  test.each(['ink', 'muted'])('text in %s can be read on paper, wash, land and sea', (text) => {
    expect(short(text, [...GROUNDS, 'wash'], 4.5)).toEqual([])
  })

  test.each(TRACKS)('the name of a kind in %s can be read on paper', (track) => {
    expect(short(track, ['paper'], 4.5)).toEqual([])
  })

  test.each(TRACKS)('marks in %s stand out from land, sea and paper', (track) => {
    expect(short(track, GROUNDS, 3)).toEqual([])
  })

  test('the ring of the focus stands out wherever it can lie', () => {
    expect(short('focus', [...GROUNDS, 'wash'], 3)).toEqual([])
  })

  test('text in paper can be read on buttons in ink', () => {
    expect(short('paper', ['ink'], 4.5)).toEqual([])
  })

  test('the tracks differ from one another', () => {
    expect(new Set(TRACKS.map((track) => tokens[track])).size).toBe(TRACKS.length)
  })
})

test('dark is the same by the device and by choice', () => {
  expect(darkByDevice).toEqual(dark)
  expect(dark).not.toEqual(light)
})

test('paper is always light: everything dark is for screens alone', () => {
  const [always = '', ...media] = css.split(/^@media/m)
  expect(always).toContain('color-scheme: light;')
  expect(always).not.toContain('color-scheme: dark;')
  expect(media.map((rules) => /^ screen\b/.test(rules))).toEqual([true, true])
})
