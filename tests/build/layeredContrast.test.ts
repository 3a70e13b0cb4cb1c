import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sortRules } from '../../build/styles/deferred.ts'
import { contrast, TRACKS } from '../../src/publish/contrast.ts'
import type { Tokens } from '../../src/ui/document/site.ts'
import { tokensOf } from '../../src/publish/theme.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

/**
 * What axe leaves open, for it sees no ground beneath words of an SVG or over a map: the contrast of
 * texts and marks with all that may lie beneath them at once, from the sheets' own tokens and opacities.
 */
const read = (file: string) => readFileSync(join(ROOT, 'src', file), 'utf8')

const SHEETS = [
  'islands/map/map.css',
  'islands/map/overlay/marks.css',
  'islands/timeline/timeline.css',
  'islands/timeline/marks.css',
]
const RULES = SHEETS.map((file) => sortRules(read(file)))
  .flatMap(({ first, later }) => [first, later.replaceAll(/^ {2}/gm, '')])
  .join('\n')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')

/** The opacity that the rule for a selector gives; throws where there is no such rule. */
function opacityOf(selector: string): number {
  const from = RULES.indexOf(`\n${selector} {`)
  const rule = from < 0 ? '' : RULES.slice(from, RULES.indexOf('}', from))
  const [, value] = /opacity: ([\d.]+)/.exec(rule) ?? []
  if (value === undefined) throw new Error(`The sheets give no opacity for ${selector}`)
  return Number(value)
}

/** A translucent colour over another. */
function over(front: string, opacity: number, back: string): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) =>
    Math.round(opacity * channel(front, at) + (1 - opacity) * channel(back, at)),
  )
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`
}

interface Ground {
  readonly name: string
  readonly colour: string
}

/** Each ground as it is, and beneath each of the washes. */
function beneath(
  grounds: readonly Ground[],
  washes: readonly [string, string, number][],
): Ground[] {
  return grounds.flatMap((ground) => [
    ground,
    ...washes.map(([name, colour, opacity]) => ({
      name: `${name} over ${ground.name}`,
      colour: over(colour, opacity, ground.colour),
    })),
  ])
}

function mapGrounds(tokens: Record<string, string>): Ground[] {
  const base = ['land', 'sea'].map((name) => ({ name, colour: tokens[name] ?? '' }))
  const washes = (selector: string, called: string) =>
    TRACKS.map((track): [string, string, number] => [
      `${called} of ${track}`,
      tokens[track] ?? '',
      opacityOf(selector),
    ])
  const tinted = beneath(base, washes('.map-lines .map-area', 'region'))
  return beneath(tinted, [
    ...washes(".map-lines .map-area[data-state='selected']", 'selected region'),
    ...washes('.map-ring.is-soft', 'soft ring'),
  ])
}

/** Shades of the lanes and the axis, and of the overview, where those of the close-up and the range lie instead. */
const SHADES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  chart: [
    ['.timeline .band', '.timeline .band.night'],
    ['.timeline .era-shade'],
    ['.timeline .lens-head'],
  ],
  overview: [['.timeline .band'], ['.timeline .lens-stretch', '.timeline .range']],
}
const NOT_YET_KNOWN = '.timeline .unknown rect'

/** Each part of the timeline with all of its shades at once. */
function timelineGrounds(tokens: Record<string, string>): Ground[] {
  return Object.entries(SHADES).flatMap(([part, shades]) =>
    [...shades, [NOT_YET_KNOWN]].reduce<Ground[]>(
      (grounds, selectors) =>
        beneath(
          grounds,
          selectors.map((selector): [string, string, number] => [
            selector.replace('.timeline ', ''),
            tokens['ink'] ?? '',
            opacityOf(selector),
          ]),
        ),
      [{ name: `paper of the ${part}`, colour: tokens['paper'] ?? '' }],
    ),
  )
}

function tooLow(
  tokens: Record<string, string>,
  fronts: readonly string[],
  grounds: readonly Ground[],
  least: number,
): string[] {
  return fronts.flatMap((front) =>
    grounds.flatMap(({ name, colour }) => {
      const ratio = contrast(tokens[front] ?? '', colour)
      return ratio >= least ? [] : [`${front} on ${name}: ${ratio.toFixed(2)}, wanted ${least}`]
    }),
  )
}

const css = read('ui/styles/tokens.css')
const { light, dark } = tokensOf(css)
const WAYS: readonly [string, Tokens][] = [
  ['light', light],
  ['dark', { ...light, ...dark }],
]

describe.each(WAYS)('in %s', (_, given) => {
  const tokens = { ...given }

  test('names on the map can be read over land and sea, whatever region or ring lies beneath', () => {
    expect(tooLow(tokens, ['ink', 'muted'], mapGrounds(tokens), 4.5)).toEqual([])
  })

  test('marks stand out from land and sea, whatever region or ring lies beneath', () => {
    expect(tooLow(tokens, [...TRACKS, 'ink', 'muted'], mapGrounds(tokens), 3)).toEqual([])
  })

  test('dates, bands, counts and notes can be read over all shades of the timeline at once', () => {
    expect(tooLow(tokens, ['ink', 'muted'], timelineGrounds(tokens), 4.5)).toEqual([])
  })

  test('the names of lanes, in their colours, can be read over all shades but what was not yet known', () => {
    const grounds = timelineGrounds(tokens).filter(({ name }) => !name.includes('unknown'))
    expect(tooLow(tokens, TRACKS, grounds, 4.5)).toEqual([])
  })

  test('marks stand out from all shades of the timeline at once', () => {
    expect(tooLow(tokens, TRACKS, timelineGrounds(tokens), 3)).toEqual([])
  })

  test('the number in a count stays as strong when the count is pale', () => {
    expect(tooLow(tokens, TRACKS, [{ name: 'paper', colour: tokens['paper'] ?? '' }], 4.5)).toEqual(
      [],
    )
    expect(RULES).not.toMatch(/\[data-faint\][^{]*count-text/)
  })
})
