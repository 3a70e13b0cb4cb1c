import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { knownOf } from '../../../../src/core/view/known.ts'
import { historyOf, readView, writeView } from '../../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/core/view/view.ts'
import { anyView } from '../../../fixtures/anyView.ts'
import links from '../../../fixtures/links.json' with { type: 'json' }
import { at } from '../../../fixtures/build.ts'
import { twoFrames } from '../../../fixtures/twoFrames.ts'

const story = twoFrames()
const known = knownOf(story)

function read(query: string) {
  return readView(query, known)
}

/** Times in links.json are written as ISO 8601. */
function withInstants(view: object): Partial<View> {
  const text = JSON.stringify(view)
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && /^\d{4}-.*Z$/.test(value) ? Date.parse(value) : value,
  ) as Partial<View>
}

describe('published links', () => {
  it.each(links.map(({ link, view }) => [link, view] as const))(
    '%j opens what it always did',
    (link, view) => {
      const { problems, rest, view: opened } = read(link)
      expect(opened).toEqual({ ...DEFAULT_VIEW, ...withInstants(view) })
      expect(problems).toEqual([])
      expect(rest).toEqual([])
    },
  )
})

describe('writing a link', () => {
  it('says nothing of a view that is as the page opens', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('')
  })

  it('can be read by people', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      time: { mode: 'up-to', at: at('2025-03-19T17:00') },
      event: 'trump-zelenskyy-call',
      kinds: ['call', 'strike'],
      camera: { center: [24.93841, 60.16989], zoom: 4.499 },
      clock: 'Europe/Kyiv',
    }
    expect(writeView(view)).toBe(
      'until=2025-03-19T1500Z&event=trump-zelenskyy-call&kind=call,strike&map=24.9384,60.1699,4.5&clock=Europe/Kyiv',
    )
  })

  it('counts the steps of a path from one', () => {
    expect(writeView({ ...DEFAULT_VIEW, path: 'two-calls', step: 2 })).toBe(
      'path=two-calls&step=3&until=latest',
    )
  })

  it('keeps what belongs to others', () => {
    const { rest, view } = read('?utm_source=mail&theme=dark&fbclid=a%20b')
    expect(writeView({ ...view, theme: 'light' }, rest)).toBe(
      'theme=light&utm_source=mail&fbclid=a%20b',
    )
  })

  test.prop([anyView(story)])('is undone by reading, for every view', (view) => {
    const again = read(writeView(view))
    expect(again.view).toEqual(view)
    expect(again.problems).toEqual([])
  })

  test.prop([anyView(story)])('uses nothing that a program cuts off or escapes', (view) => {
    expect(writeView(view)).toMatch(/^([\w%,./&=-]*[A-Za-z0-9-])?$/)
  })
})

describe('reading a link', () => {
  it.each([
    ['mode=film', 'mode', 'film', 'mode', 'default'],
    ['spacing=odd', 'spacing', 'odd', 'spacing', 'default'],
    ['lanes=rank', 'lanes', 'rank', 'lanes', 'default'],
    ['timeline=fat', 'timeline', 'fat', 'timeline', 'default'],
    ['theme=pink', 'theme', 'pink', 'theme', 'default'],
    ['clock=Europe/Nowhere', 'clock', 'Europe/Nowhere', 'clock', 'default'],
    ['event=no-such-event', 'event', 'no-such-event', 'event', 'default'],
    ['frame=no-such-map', 'frame', 'no-such-map', 'frame', 'default'],
    ['path=no-such-path', 'path', 'no-such-path', 'path', 'default'],
    ['until=yesterday', 'until', 'yesterday', 'time', 'default'],
    ['at=2025-02-30', 'at', '2025-02-30', 'time', 'default'],
    ['axis=2025-03-19..', 'axis', '2025-03-19..', 'axis', 'default'],
    ['axis=a..b..c', 'axis', 'a..b..c', 'axis', 'default'],
    ['lens=tomorrow', 'lens', 'tomorrow', 'lens', 'default'],
    ['map=1,2', 'map', '1,2', 'camera', 'default'],
    ['map=200,0,3', 'map', '200,0,3', 'camera', 'default'],
    ['map=0,86,3', 'map', '0,86,3', 'camera', 'default'],
    ['map=0,0,99', 'map', '0,0,99', 'camera', 'default'],
    ['map=1e1,0x2,3', 'map', '1e1,0x2,3', 'camera', 'default'],
    ['path=two-calls&step=0&until=latest', 'step', '0', 'step', 'default'],
    ['path=two-calls&step=two&until=latest', 'step', 'two', 'step', 'default'],
    ['v=2', 'v', '2', 'version', 'default'],
    ['v=new', 'v', 'new', 'version', 'default'],
  ])('%s: names what it found and opens the default', (query, param, found, wanted, done) => {
    const { problems, view } = read(query)
    expect(problems).toEqual([{ param, found, wanted, done }])
    const expected = query.startsWith('path=two') ? { path: 'two-calls' } : {}
    expect(view).toEqual({ ...DEFAULT_VIEW, ...expected })
  })

  it('leaves out what is unknown in a list, and keeps the rest', () => {
    const { problems, view } = read('kind=call,war,strike&standing=alleged,true')
    expect(view.kinds).toEqual(['call', 'strike'])
    expect(view.standings).toEqual(['alleged'])
    expect(problems.map(({ found, done }) => [found, done])).toEqual([
      ['war', 'dropped'],
      ['true', 'dropped'],
    ])
  })

  it('takes a range that ends before it starts the right way round, and says so', () => {
    const { problems, view } = read('from=latest&to=2025-03-18T0000Z')
    expect(view.time).toEqual({ mode: 'between', from: Date.UTC(2025, 2, 18), to: 'latest' })
    expect(problems).toEqual([{ param: 'from', found: 'latest', wanted: 'order', done: 'mended' }])
  })

  it.each([
    ['until=1999-12-31T2359Z', 'until', { mode: 'up-to', at: story.opens }],
    ['at=2099-01-01', 'at', { mode: 'at', at: story.closes }],
  ])('%s: brings a time outside the story to its nearer end', (query, param, time) => {
    const { problems, view } = read(query)
    expect(view.time).toEqual(time)
    expect(problems).toMatchObject([{ param, wanted: 'story-time', done: 'mended' }])
  })

  it('takes an axis the wrong way round, or beyond the story, as far as it goes', () => {
    expect(read('axis=2025-03-20T0000Z..2025-03-17T0000Z').view.axis).toEqual({
      from: Date.UTC(2025, 2, 17),
      to: Date.UTC(2025, 2, 20),
    })
    const { problems, view } = read('axis=2024-01-01..2025-03-17T0000Z')
    expect(view.axis).toEqual({ from: story.opens, to: Date.UTC(2025, 2, 17) })
    expect(problems).toMatchObject([{ param: 'axis', wanted: 'story-time', done: 'mended' }])
  })

  it('shows the last step where a path has fewer', () => {
    const { problems, view } = read('path=two-calls&step=99&until=latest')
    expect(view.step).toBe(5)
    expect(problems).toMatchObject([{ param: 'step', wanted: 'step', done: 'mended' }])
  })

  it('reads one time of several, and names those that it leaves out', () => {
    const { problems, view } = read('until=2025-03-10T0000Z&at=2025-03-18T0000Z')
    expect(view.time).toEqual({ mode: 'at', at: Date.UTC(2025, 2, 18) })
    expect(problems).toMatchObject([{ param: 'until', wanted: 'one-time', done: 'dropped' }])
  })

  it('cuts a search that is too long, and what a problem shows of it', () => {
    const { problems, view } = read(`q=${'a'.repeat(500)}`)
    expect(view.search).toHaveLength(200)
    expect(problems[0]?.found).toHaveLength(80)
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })], { numRuns: 5000 })(
    'never throws for any text, and what it opens can be linked to again',
    (text) => {
      const { view } = read(text)
      expect(read(writeView(view)).view).toEqual(view)
    },
  )

  const param = fc.constantFrom('mode', 'until', 'at', 'from', 'to', 'event', 'kind', 'standing')
  const other = fc.constantFrom(
    'q',
    'axis',
    'lens',
    'map',
    'clock',
    'theme',
    'spacing',
    'lanes',
    'timeline',
    'path',
    'step',
    'v',
    '__proto__',
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'earliest',
      '2025-03-19',
      '2025-03-19..2025-03-20',
      'call',
      '1,2,3',
      '-0,-0,-0',
      'two-calls',
      '3',
      'UTC',
      'a/b',
    ),
  )
  const pairs = fc.array(fc.tuple(fc.oneof(param, other), value), { maxLength: 6 })

  test.prop([pairs], { numRuns: 5000 })(
    'never throws for any value of any parameter, and gives a view that can be linked to',
    (written) => {
      const { view } = read(written.map(([name, found]) => `${name}=${found}`).join('&'))
      expect(read(writeView(view))).toEqual({ view, problems: [], rest: [] })
    },
  )
})

describe('the Back button', () => {
  it.each<[string, Partial<View>, 'push' | 'replace' | null]>([
    ['a choice', { event: 'prisoner-exchange' }, 'push'],
    ['a filter', { kinds: ['call'] }, 'push'],
    ['moving the playhead', { time: { mode: 'up-to', at: 'earliest' } }, 'replace'],
    ['typing a search', { search: 'energy' }, 'replace'],
    ['moving the map', { camera: { center: [1, 2], zoom: 3 } }, 'replace'],
    ['moving the lens', { lens: { from: story.opens, to: story.opens + 60_000 } }, 'replace'],
    ['zooming the axis', { axis: { from: story.opens, to: story.opens + 60_000 } }, 'replace'],
    [
      'a choice that moves the playhead',
      { event: 'prisoner-exchange', time: { mode: 'at', at: 'latest' } },
      'push',
    ],
    ['nothing', {}, null],
  ])('takes %s as it should', (_, change, expected) => {
    expect(historyOf(DEFAULT_VIEW, { ...DEFAULT_VIEW, ...change })).toBe(expected)
  })
})
