import { describe, expect, it } from 'vitest'
import { nodeAt, sinceOf } from '../../build/engines/compat.ts'
import { documentFeatures } from '../../build/engines/documentFeatures.ts'
import { excuses } from '../../build/engines/excused.ts'
import { faultsOf, needsOf } from '../../build/engines/lowest.ts'
import { PROMISED, TARGET } from '../../build/engines/promised.ts'
import { scriptFeatures } from '../../build/engines/scriptFeatures.ts'
import { sheetFeatures } from '../../build/engines/sheetFeatures.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../fixtures/storyFolder.ts'

const keysOf = (found: ReadonlyMap<string, unknown>) => [...found.keys()]

describe('what a file uses', () => {
  it.each([
    ['a{color:color-mix(in srgb,red,blue)}', 'css.types.color.color-mix'],
    ['@container (width>1px){a{b:c}}', 'css.at-rules.container'],
    ['a:has(b){c:d}', 'css.selectors.has'],
    ['a{height:100svh}', 'css.types.length.viewport_percentage_units_small'],
    ['a{text-wrap:balance}', 'css.properties.text-wrap.balance'],
    ['a{b:c;& d{e:f}}', 'css.selectors.nesting'],
    ['@media (scripting:none){a{b:c}}', 'css.at-rules.media.scripting'],
  ])('is found in the style sheet %s', (css, key) => {
    expect(keysOf(sheetFeatures(css))).toContain(key)
  })

  it.each([
    ['a.toSorted()', '.toSorted'],
    ['Object.groupBy(a,b)', 'javascript.builtins.Object.groupBy'],
    ['new ResizeObserver(a)', 'api.ResizeObserver'],
    ['a??=b', 'javascript.operators.nullish_coalescing_assignment'],
    ['class A{#b;static{}}', 'javascript.classes.static.initialization_blocks'],
    ['/(?<=a)b/v', 'javascript.builtins.RegExp.unicodeSets'],
    ['a.checkVisibility()', '.checkVisibility'],
    ['b(`a{translate:none}`)', 'css.properties.translate.none'],
  ])('is found in the script %s', (code, key) => {
    expect(keysOf(scriptFeatures(code))).toContain(key)
  })

  it.each([
    ['<dialog closedby="any">', 'html.elements.dialog.closedby'],
    ['<p inert>', 'html.global_attributes.inert'],
    ['<style>a{scale:1}</style>', 'css.properties.scale'],
    ['<script>a.at(1)</script>', '.at'],
  ])('is found in the document %s', (html, key) => {
    expect(keysOf(documentFeatures(html))).toContain(key)
  })

  it.each(['/* a:has(b) */a{b:c}', 'a{content:"color-mix(a)"}'])(
    'is not taken from comments and texts: %s',
    (css) => {
      expect(keysOf(sheetFeatures(css)).filter((key) => /has|mix/.test(key))).toEqual([])
    },
  )

  it('is not taken from names that objects give what is theirs', () => {
    expect(keysOf(scriptFeatures('a.layer;a={ResizeObserver:1}'))).toEqual([])
  })
})

describe('the lowest versions', () => {
  it('are those of README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const rows = [...readme.matchAll(/^\| (Chrome and Edge|Firefox|Safari) +\| ([\d.]+) +\|/gm)]
    expect(Object.fromEntries(rows.map(([, name, version]) => [name, Number(version)]))).toEqual(
      PROMISED,
    )
  })

  it('are those that the build is written for', () => {
    expect(TARGET).toEqual(['chrome111', 'edge111', 'firefox128', 'safari17.4'])
    for (const file of ['vite.config.ts', 'vite.single.config.ts'])
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain('build: { target: TARGET,')
  })

  it('rise with a feature that has no excuse, and the check says which', () => {
    const needs = needsOf(
      sheetFeatures('a{color:if(style(--b):red;else:blue)}a{text-wrap:balance}'),
    )
    expect(needs.beyond.join()).toContain('css.types.if')
    expect(needs.beyond.join()).not.toContain('text-wrap')
    expect(faultsOf(needs).join('\n')).toContain('Not in every promised browser: css.types.if')
  })

  it('may be lowered where less would do, and excuses that nothing needs are named', () => {
    const faults = faultsOf(needsOf(new Map())).join('\n')
    expect(faults).toContain('Firefox 0 would do')
    expect(faults).toContain('Nothing needs the excuse for .share')
  })

  it('take no account of flags and prefixes, unless the prefixed form is there', () => {
    const clip = nodeAt('css', 'properties', 'user-select')
    expect(sinceOf(clip)?.Safari).toBe(Infinity)
    expect(sinceOf(clip, true)?.Safari).toBeLessThan(17)
  })

  it('excuse a whole branch where the key ends in a dot', () => {
    expect(excuses(['css.a.'], 'css.a.b')).toBe(true)
    expect(excuses(['css.a.'], 'css.a')).toBe(false)
  })
})
