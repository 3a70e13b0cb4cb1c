import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, lowContrasts, PAIRS, TRACKS } from '../../../src/publish/contrast.ts'
import type { Tokens } from '../../../src/ui/document/site.ts'

const css = readFileSync(join(import.meta.dirname, '../../../src/ui/styles/tokens.css'), 'utf8')

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

test('the formula gives the ratios that are known', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each([
  ['light', light],
  ['dark', dark],
  ['dark by the device', darkByDevice],
])('%s', (_, tokens) => {
  test('has every colour that light has', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(light))
    expect(Object.keys(tokens).length).toBeGreaterThanOrEqual(13)
  })

  test('every pair of colours that must be told apart has the contrast for it', () => {
    expect(lowContrasts(tokens)).toEqual([])
  })

  test.each(PAIRS)('$promise: a colour too near would be found', ({ fronts, backs }) => {
    const [front = '', back = ''] = [fronts[0], backs[0]]
    const near = { ...tokens, [front]: tokens[back] ?? '' }
    expect(lowContrasts(near).join()).toContain(`${front} on ${back} is 1.00`)
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
  expect(media.map((rules) => /^ screen\b/.test(rules))).toEqual([true, true, true])
})

test('with forced colours every colour of a drawing is the reader’s own', () => {
  const start = css.indexOf('@media screen and (forced-colors: active)')
  const forced = css.slice(start)
  const own = [...forced.matchAll(/--([a-z]+): [^;#]*(?:Canvas|CanvasText|GrayText|Highlight)\b/g)]
  expect(start).toBeGreaterThan(0)
  expect(own.map(([, name]) => name)).toEqual(expect.arrayContaining(Object.keys(light)))
})
