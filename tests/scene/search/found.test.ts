import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { found } from '../../../src/scene/search/found.ts'
import { termsOf } from '../../../src/scene/search/terms.ts'
import { matchesOf } from '../../../src/scene/shared/matches.ts'
import { visibleEvents } from '../../../src/scene/shared/visible.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { DEFAULT_VIEW, LONGEST_SEARCH } from '../../../src/core/view/view.ts'
import { actorNamed, anEvent, aStory, placeNamed } from '../../fixtures/build.ts'
import { manyEvents } from '../../fixtures/manyEvents.ts'
import { searched } from '../../fixtures/searched.ts'
import { asRead, march } from '../../fixtures/readStory.ts'

const story = asRead()

function search(words: string, told = story): string[] {
  return visibleEvents(searched(told), { ...DEFAULT_VIEW, search: words }).map(({ id }) => id)
}

describe('on the story of March 2025', () => {
  it.each([
    ['Orban', 'eu-special-council'],
    ['Orbán', 'eu-special-council'],
    ['Elysee', 'paris-summit'],
    ['élysée', 'paris-summit'],
    ['Odessa', 'odesa-drone-strike'],
    ['refinery', 'kavkazskaya-depot-fire'],
    ['refineries', 'energy-moratorium-list'],
    ['POW', 'prisoner-exchange'],
    ['rare earth', 'oval-office-clash'],
    ['first talk in weeks', 'trump-zelenskyy-call'],
    ['prisoners swapped', 'prisoner-exchange'],
    ['cease-fire Jiddah', 'jeddah-talks'],
    ['Rubio–Lavrov', 'rubio-lavrov-call'],
  ])('%s finds %s', (words, event) => {
    expect(search(words)).toContain(event)
  })

  it.each([
    ['Kiev', 'Kyiv'],
    ['Odessa', 'Odesa'],
    ['Orban', 'Orbán'],
    ['Elysee', 'Élysée'],
    ["Trump's", 'Trump’s'],
    ["Trump's", 'trump'],
    ['30-day', '30‑day'],
    ['30-day', '30–day'],
    ['strike', 'strikes'],
    ['strikes', 'STRIKING'],
    ['Zelenksyy', 'Zelenskyy'],
    ['Zelensky', 'Zelenskyy'],
    ['Kremlim', 'Kremlin'],
    ['what did Putin say', 'Putin say'],
    ['who attacked Moscow?', 'attack Moscow'],
  ])('%s finds what %s finds, and that is something', (one, other) => {
    expect(search(one)).toEqual(search(other))
    expect(search(one).length).toBeGreaterThan(0)
  })

  it('an alias finds the events in which its bearer is named', () => {
    const found = search('mod')
    expect(found.length).toBeGreaterThan(5)
    const named = story.events.filter(({ words = '' }) => /defence ministry/i.test(words))
    expect(found.filter((id) => !named.some((event) => event.id === id))).toEqual([])
  })

  it('POW finds no event for its power', () => {
    expect(search('POW').length).toBeLessThan(search('power').length)
    expect(search('POW')).not.toContain('zelenskyy-oslo-nuclear-plants')
  })

  it('30-day finds no event for 30 of something else and a day', () => {
    const said = new Set(search('30-day'))
    expect(said.size).toBeGreaterThan(3)
    for (const { id, words = '' } of story.events)
      expect(said.has(id)).toBe(/\b30[‑ -]days?\b/.test(words))
  })

  it('Moscow is the city, and not all that Russia did', () => {
    for (const id of search('Moscow'))
      expect(story.events.find((one) => one.id === id)?.words).toMatch(/Moscow/)
  })

  it('what is in no event finds nothing', () => {
    expect(search('zzzz')).toEqual([])
    expect(search('Kyiv zzzz')).toEqual([])
    expect(search('99999')).toEqual([])
  })

  it('signs alone ask for nothing', () => {
    expect(found(story, ' … “” ')).toBeNull()
  })

  const first = march.events.flatMap(({ id, claims }) =>
    claims.flatMap(({ text, seeds = [] }) => seeds.map((seed) => [seed, id, text] as const)),
  )
  it.each(first)('%s, a claim of the two first articles, is found by its text', (_, id, text) => {
    const short = text.slice(0, LONGEST_SEARCH).replace(/\s\S*$/, '')
    expect(search(short)).toContain(id)
    const longest = termsOf(text)
      .flat()
      .sort((a, b) => b.length - a.length)
    expect(search(longest.slice(0, 3).join(' '))).toContain(id)
  })

  const anyWord = fc.constantFrom(...story.events).chain(({ id, words = '' }) =>
    fc.record({
      id: fc.constant(id),
      word: fc.constantFrom(...words.split(/\s+/)),
      upper: fc.boolean(),
    }),
  )
  test.prop([anyWord], { numRuns: 300 })('a word of an event finds it', ({ id, word, upper }) => {
    if (termsOf(word).length === 0) return
    expect(search(upper ? word.toUpperCase() : word)).toContain(id)
  })

  test.prop([anyWord, fc.nat()], { numRuns: 100 })(
    'two words are found in no more events than one',
    ({ word }, at) => {
      const more = `${word} ${story.events[at % story.events.length]?.title ?? ''}`
      const less = new Set(search(word))
      if (termsOf(word).length === 0 || /^\P{L}*[a-z]{1,5}\P{L}*$/iu.test(word)) return
      for (const id of search(more)) expect(less).toContain(id)
    },
  )
})

describe('what else a name is called', () => {
  const told = (words: string) =>
    aStory({
      events: [{ ...anEvent({ id: 'one', places: [], actors: [] }), words }],
      places: [{ ...placeNamed('kyiv'), name: 'Kyiv', aliases: ['Kiev', 'Capital City'] }],
      actors: [
        { ...actorNamed('russia'), name: 'Russia', aliases: ['Kiev', 'The Federation'] },
        { ...actorNamed('putin'), name: 'Vladimir Putin', short: 'Putin', aliases: ['VVP'] },
      ],
    })

  it.each([
    ['Talks in Kyiv', 'kiev', true],
    ['Talks in Kyiv', 'capital city', true],
    ['Talks in Kyivska', 'kiev', false],
    ['Russia waits', 'federation', true],
    ['Russia waits', 'kiev', false],
    ['Putin waits', 'vvp', true],
    ['Nobody waits', 'vvp', false],
  ])('“%s”, searched for %s: %s', (words, asked, isFound) => {
    expect(search(asked, told(words))).toEqual(isFound ? ['one'] : [])
  })
})

describe('a story too large for one document', () => {
  const large = outlineStory(manyEvents(400))

  it('is searched by titles and the names of who acts and where', () => {
    const [event] = large.events
    const [place] = event?.places ?? []
    const name = large.places.find(({ id }) => id === place?.place)?.name ?? ''
    expect(search(name, large)).toContain(event?.id)
    expect(search('number 377', large)).toHaveLength(1)
  })

  it('and the columns hold what a look at each says', () => {
    for (const words of ['number 77', 'exchange', 'exchnage', 'inv', 'zzzz']) {
      const view = { ...DEFAULT_VIEW, search: words }
      expect(matchesOf(large, view).events).toEqual(visibleEvents(large, view))
    }
  })
})
