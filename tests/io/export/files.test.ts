import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { visibleEvents } from '../../../src/scene/shared/visible.ts'
import { csv, toCsv } from '../../../src/io/export/csv.ts'
import { fileName } from '../../../src/io/export/fileName.ts'
import { toGeoJson, toJson } from '../../../src/io/export/geojson.ts'
import { tell, type Told } from '../../../src/io/export/told.ts'
import { openLink } from '../../../src/core/view/open.ts'
import { ROOT } from '../../fixtures/storyFolder.ts'

const { story } = read(readFolder(ROOT, 'march-2025'))
const outline = outlineStory(story)

/** What is handed on of the view of a link. */
function toldOf(query: string): Told {
  const { view } = openLink(outline, query)
  return tell(story, {
    shown: visibleEvents(outline, view).map(({ id }) => id),
    shows: 'What is shown.',
    link: `https://news.example/map/${query}`,
    linkOf: (id) => `https://news.example/map/events/${id}/`,
  })
}

/** A reader of RFC 4180, written apart from the writer. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (isQuoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') cell += text[++at] ?? ''
      else isQuoted = false
    } else if (char === '"') isQuoted = true
    else if (char === ',') {
      row.push(cell)
      cell = ''
    } else if (char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at++
    } else cell += char
  }
  if (row.length > 0 || cell !== '') throw new Error('The last row has no end')
  return rows
}

const all = toldOf('')
const calls = toldOf('?kind=call&until=2025-03-19')

describe('what is handed on', () => {
  it('is what is shown, and nothing else: time and filters hold', () => {
    expect(all.events).toHaveLength(story.events.length)
    expect(calls.events.length).toBeGreaterThan(0)
    expect(calls.events.length).toBeLessThan(story.events.length)
    expect(new Set(calls.events.map(({ kind }) => kind))).toEqual(new Set(['call']))
  })

  it('has the sources that the shown events name, each once, and no others', () => {
    const ids = calls.sources.map(({ id }) => id)
    const named = calls.events.flatMap(({ sources, claims }) => [
      ...sources,
      ...claims.flatMap((claim) => claim.sources),
    ])
    expect(new Set(ids).size).toBe(ids.length)
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.length).toBeLessThan(all.sources.length)
  })

  it('gives every claim with its speaker, its standing and its sources', () => {
    for (const { id, claims } of all.events)
      for (const { by, standing, sources, text } of claims) {
        expect(by.length, id).toBeGreaterThan(0)
        expect(sources.length, id).toBeGreaterThan(0)
        expect(standing && text, id).toMatch(/\S/)
      }
  })

  it('puts no point where a place is not fixed or stands in for one', () => {
    const open = new Set(
      story.places
        .filter(({ precision, standIn }) => precision === 'none' || standIn !== undefined)
        .map(({ name }) => name),
    )
    expect(open.size).toBeGreaterThan(0)
    for (const { places } of all.events)
      for (const { name, coordinates } of places) expect(coordinates === null).toBe(open.has(name))
  })
})

describe('CSV', () => {
  const rows = rowsOf(toCsv(all))
  const [head = [], ...body] = rows
  const column = (name: string) => body.map((row) => row[head.indexOf(name)] ?? '')

  it('has one row for each claim, each as long as the first', () => {
    const claims = story.events.reduce((sum, event) => sum + Math.max(1, event.claims.length), 0)
    expect(body).toHaveLength(claims)
    for (const row of body) expect(row).toHaveLength(head.length)
  })

  it('keeps words to the letter', () => {
    const texts = story.events.flatMap((event) => event.claims.map(({ text }) => text))
    expect(column('claim_text').filter((text) => text !== '')).toEqual(texts)
  })

  it('gives longitude and latitude as numbers, also west of Greenwich', () => {
    const west = column('longitude').filter((lng) => lng.startsWith('-'))
    expect(west.length).toBeGreaterThan(0)
    for (const lng of west) expect(Number(lng)).toBeLessThan(0)
  })

  it('keeps an event without claims', () => {
    const [first] = all.events
    if (!first) throw new Error('no event')
    expect(rowsOf(toCsv({ ...all, events: [{ ...first, claims: [] }] }))).toHaveLength(2)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])(
    'never begins a text with %j',
    (text) => {
      expect(csv([[text]])).toMatch(/^"?'/)
    },
  )

  test.prop([fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }))])(
    'is read back as it was written, whatever the texts hold',
    (cells) => {
      const guarded = cells.map((row) =>
        row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)),
      )
      expect(rowsOf(csv(cells))).toEqual(guarded)
    },
  )
})

interface Collection {
  readonly type: string
  readonly link: string
  readonly licence: string
  readonly features: readonly {
    readonly type: string
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
    readonly properties: Readonly<Record<string, unknown>>
  }[]
}

describe('GeoJSON', () => {
  const collection = JSON.parse(toGeoJson(all)) as Collection

  it('is a collection of one feature for each event, with its link and licence beside it', () => {
    expect(collection).toMatchObject({ type: 'FeatureCollection', licence: story.licence })
    expect(collection.features.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id))
    for (const feature of collection.features) expect(feature.type).toBe('Feature')
  })

  it('has longitude first, and no geometry where there is no fixed place', () => {
    const talks = collection.features.find(({ id }) => id === 'jeddah-talks')
    const [lng, lat] = [talks?.geometry?.coordinates].flat(2) as number[]
    expect(lng).toBeCloseTo(39.2, 0)
    expect(lat).toBeCloseTo(21.5, 0)
    const without = collection.features.filter(({ geometry }) => geometry === null)
    for (const { id } of without)
      expect(
        all.events
          .find((event) => event.id === id)
          ?.places.filter(({ coordinates }) => coordinates),
      ).toEqual([])
  })

  it('gives several places as several points', () => {
    const kinds = new Set(collection.features.map(({ geometry }) => geometry?.type))
    expect(kinds).toContain('Point')
    expect(kinds).toContain('MultiPoint')
  })

  it('says of each event how well time and place are known, and who says what', () => {
    for (const { id, properties } of collection.features) {
      expect(properties['time'], id).toMatchObject({
        edtf: expect.stringMatching(/\d{4}/) as string,
      })
      expect(properties['places'], id).toBeInstanceOf(Array)
      expect(properties['claims'], id).toBeInstanceOf(Array)
      expect(properties['sources'], id).not.toEqual([])
    }
  })
})

it('JSON holds exactly what is handed on', () => {
  expect(JSON.parse(toJson(calls))).toEqual(calls)
})

describe('the name of a file', () => {
  it('is the story’s, where all of it is shown', () => {
    expect(fileName('march-2025', '', 'csv')).toBe('march-2025.csv')
  })

  it('tells what is shown, and not how it looks', () => {
    expect(
      fileName('march-2025', '?until=2025-03-19T1500Z&kind=call,strike&theme=dark', 'json'),
    ).toBe('march-2025_until-2025-03-19t1500z_kind-call-strike.json')
  })

  test.prop([fc.string(), fc.string()])('is one that every system takes', (name, value) => {
    const query = `?q=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}`
    expect(fileName(`s${name}`, query, 'csv')).toMatch(/^[a-z0-9][a-z0-9_-]{0,90}\.csv$/)
  })
})
