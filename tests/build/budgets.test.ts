import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { gzipped, kilobytes, weigh } from '../../bench/bytes.ts'
import { cardsIn, documentParts, firstPicture, worldTier } from '../../bench/documentParts.ts'
import { fetchedAtOnce, fetchedLater } from '../../bench/fetched.ts'
import { judge, type Budget } from '../../bench/judge.ts'
import { eventsTold, partsOf, tooEarly, type Part } from '../../bench/site.ts'

const made: string[] = []

/** A built site with these files, by path. */
function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  made.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

const PAGE = `<head><style>p{margin:0}</style>
<link rel="icon" href="./favicon.svg">
<link rel="canonical" href="https://example.org/index.css">
<link rel="alternate" href="./oembed.json">
<link rel="modulepreload" crossorigin href="./assets/story-a1.js">
<script type="module" crossorigin src="./assets/index-b2.js"></script></head>
<body><svg class="map-base"><path data-layer="land" d="M1 2l3 4z"></path></svg>
<article id="a"><p>Words of a <a href="https://example.org/a">source</a></p></article>
<svg class="timeline"><rect/></svg>
<script type="application/json" id="data">{"a":1}</script></body>`

const FILES = {
  'index.html': PAGE,
  'assets/index-b2.js': 'import{a}from"./shared-c3.js";import("./controls-d4.js");',
  'assets/shared-c3.js': 'export const a=1',
  'assets/story-a1.js': 'export default {}',
  'assets/controls-d4.js': 'import{a}from"./shared-c3.js";import"./react-e5.js"',
  'assets/react-e5.js': 'Symbol.for("react.transitional.element")',
  'assets/createGl-f6.js': 'class{a="maplibregl-canvas"}',
  'assets/detail-g7.json': '{}',
}

describe('what is fetched', () => {
  it('at once: scripts and preloads of the document and all that they import statically', () => {
    expect(fetchedAtOnce(site(FILES), PAGE)).toEqual([
      'assets/index-b2.js',
      'assets/shared-c3.js',
      'assets/story-a1.js',
    ])
  })

  it('later: a part with its own imports, without what is there already', () => {
    const folder = site(FILES)
    expect(fetchedLater(folder, ['controls'], fetchedAtOnce(folder, PAGE))).toEqual([
      'assets/controls-d4.js',
      'assets/react-e5.js',
    ])
  })

  it('names a library that has slipped into what is fetched at once', () => {
    const early = {
      ...FILES,
      'assets/index-b2.js': 'import"./react-e5.js";import"./createGl-f6.js"',
    }
    expect(tooEarly(site(FILES))).toEqual([])
    expect(tooEarly(site(early)).join('\n')).toMatch(
      /MapLibre is in assets\/createGl[\s\S]*React is in assets\/react/,
    )
  })
})

describe('the parts of a document', () => {
  const parts = documentParts(PAGE)

  it('hold every character once', () => {
    const characters = (text: string) => text.split('').toSorted().join('')
    expect(characters([...parts.values()].join(''))).toBe(characters(PAGE))
  })

  it('are told apart', () => {
    expect(parts.get('style sheets')).toBe('<style>p{margin:0}</style>')
    expect(parts.get('outline of the story')).toContain('{"a":1}')
    expect(parts.get('source addresses')).toContain('https://example.org/a')
    expect(parts.get('words of the list of events')).toBe('Words of a source')
    expect(worldTier(PAGE)).toBe('M1 2l3 4z')
  })

  it('are counted apart from the scripts that it fetches at once, and those from its later sheet', () => {
    const page = PAGE.replace(
      '</body>',
      '<link rel="stylesheet" href="./assets/later-h8.css"></body>',
    )
    const folder = site({ ...FILES, 'index.html': page, 'assets/later-h8.css': 'p{color:red}' })
    const sizes = new Map(partsOf(folder).map(({ name, gzip }) => [name, gzip]))
    const scripts = ['index-b2.js', 'shared-c3.js', 'story-a1.js'].map((name) =>
      gzipped(readFileSync(join(folder, 'assets', name))),
    )
    expect(sizes.get('document')).toBe(gzipped(page))
    expect(sizes.get('scripts')).toBe(scripts.reduce((sum, size) => sum + size, 0))
    expect(sizes.get('later sheet')).toBe(gzipped('p{color:red}'))
  })
})

describe('the first picture', () => {
  const card = (name: string) => `<li><article id=${name}>${name}</article>`
  const page = (cards: readonly string[]) =>
    `<style>p{}</style><svg class="map-base"></svg><ol>${cards.map(card).join('')}</ol><footer>end`

  it('is the stream of the document, cut after its third card', () => {
    expect(firstPicture(page(['a', 'b', 'c', 'd']))).toBe(page(['a', 'b', 'c']).split('</ol>')[0])
  })

  it('ends with the last card where there are fewer, and with the document where there are none', () => {
    expect(firstPicture(page([]))).toBe(page([]))
    expect(firstPicture(page(['a']))).toBe(page(['a']).split('</ol>')[0])
  })

  it('does not grow with the story: cards behind the third weigh nothing in it', () => {
    const weight = (cards: readonly string[]) => {
      const parts = partsOf(site({ ...FILES, 'index.html': page(cards) }))
      return parts.find(({ name }) => name === 'first picture')?.gzip
    }
    expect(weight(['a', 'b', 'c', 'd', 'e', 'f'])).toBe(weight(['a', 'b', 'c']))
  })

  it('and the events of a document are counted by their cards', () => {
    expect(cardsIn(page(['a', 'b', 'c', 'd']))).toBe(4)
    expect(eventsTold(site({ 'index.html': page(['a', 'b']) }))).toBe(2)
  })
})

describe('a budget', () => {
  const budget: Budget = { part: 'controls', kB: 2, what: 'the controls' }
  const found = (gzip: number): Part => ({
    name: 'controls',
    gzip,
    pieces: [
      { name: 'small.js', gzip: 10 },
      { name: 'large.js', gzip: gzip - 10 },
    ],
  })

  it('that is kept to the byte gives a line of the table and no fault', () => {
    const { table, faults } = judge([budget], [found(2000)], 1)
    expect(faults).toEqual([])
    expect(table).toEqual([expect.stringMatching(/controls\s+2\.0 kB\s+of 2 kB, 100 %/)])
  })

  it('that is exceeded by a byte names the part, what was found and wanted, and the largest pieces first', () => {
    const [fault] = judge([{ ...budget, kB: 2.5 }], [found(2501)], 1).faults
    expect(fault).toMatch(/^controls: found 2\.5 kB, wanted at most 2\.5 kB/)
    expect(fault).toMatch(/large\.js[\s\S]*small\.js/)
  })

  it('of which nothing is found is a fault, so that a renamed part is not taken for a small one', () => {
    expect(judge([budget], [], 1).faults).toHaveLength(1)
    expect(judge([budget], [found(0)], 1).faults[0]).toMatch(/nothing was found/)
  })

  it('of so much an event grows with the events that the document tells', () => {
    const each: Budget = { ...budget, per: 'event' }
    expect(judge([each], [found(6000)], 3)).toEqual({
      table: [expect.stringContaining('of 6 kB (2 for each of 3 events), 100 %')],
      faults: [],
    })
    expect(judge([each], [found(6001)], 3).faults).toHaveLength(1)
  })

  it('stands for each part that a reader waits for, and for no other', () => {
    const rows = JSON.parse(
      readFileSync(new URL('../../bench/budgets.json', import.meta.url), 'utf8'),
    ) as Budget[]
    const most = Object.fromEntries(rows.map(({ part, kB }) => [part, kB]))
    expect(most['first picture']).toBeLessThanOrEqual(55)
    expect(most['scripts']).toBeLessThanOrEqual(95)
    expect(rows.find(({ part }) => part === 'document')).toMatchObject({ kB: 2, per: 'event' })
    expect(most['world tier']).toBeLessThanOrEqual(30)
    expect(most['detail tier']).toBeLessThanOrEqual(100)
    const parts = partsOf(site(FILES)).map(({ name }) => name)
    expect(Object.keys(most).toSorted()).toEqual(parts.toSorted())
  })
})

describe('bytes', () => {
  it('are weighed as UTF-8, and packing makes them fewer', () => {
    const { raw, gzip, brotli } = weigh('ї'.repeat(500))
    expect(raw).toBe(1000)
    expect(gzip).toBeLessThan(raw)
    expect(brotli).toBeLessThan(raw)
  })

  it('are written in thousands', () => {
    expect(kilobytes(12_340)).toBe('12.3 kB')
  })
})
