import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isGivenAway, isNamed, mayHaveSaid } from '../../../src/scene/activities/decidable.ts'
import { sayingsOf } from '../../../src/scene/activities/sayings.ts'
import { fieldOf, speakerSet } from '../../../src/scene/activities/speaker.ts'
import { tableSides } from '../../../src/scene/activities/tableSides.ts'
import { LAST_SEED } from '../../../src/core/view/activity.ts'
import { aClaim, anEvent, aStory } from '../../fixtures/build.ts'
import { march } from './stories.ts'

const anySeed = fc.integer({ min: 1, max: LAST_SEED })
const setOf = (seed: number) => speakerSet(march, march.events, seed, 9)
const actors = new Map(march.actors.map((actor) => [actor.id, actor]))
const events = new Map(march.events.map((event) => [event.id, event]))

/** What Trump says, Rubio says too, word for word. */
const echoed = march.events.map((event) => {
  const trumps = event.claims.filter(({ by }) => by.includes('trump'))
  const again = trumps.map((claim) => ({ ...claim, id: `${claim.id}-too`, by: ['rubio'] }))
  return {
    ...event,
    claims: [...event.claims, ...again],
    speakers: [...event.speakers, 'rubio'],
  }
})
const echoedStory = { ...march, events: echoed }

describe('a set of sayings to be matched to speakers', () => {
  test.prop([anySeed])('is the same for the same seed, and full', (seed) => {
    expect(setOf(seed)).toEqual(setOf(seed))
    expect(setOf(seed)).toHaveLength(9)
  })

  test.prop([anySeed])('offers the speaker whom the story names, once, among others', (seed) => {
    for (const { id, event, options, answer } of setOf(seed)) {
      const found = events.get(event)
      const claim = found?.claims.find((one) => `${event}/${one.id}` === id)
      const quote = found?.quotes.find((_, at) => `${event}/quote-${at + 1}` === id)
      expect(claim?.by ?? [quote?.by]).toEqual([answer])
      expect(options.filter((one) => one === answer)).toHaveLength(1)
      expect(new Set(options).size).toBe(options.length)
      expect(options.length).toBeGreaterThan(1)
    }
  })

  it('can be decided from what is shown, and is full, whatever the seed', () => {
    const field = fieldOf(march)
    const sayings = new Map(sayingsOf(march.events).map((saying) => [saying.id, saying]))
    const faults: string[] = []
    for (let seed = 1; seed <= 2000; seed += 1) {
      const set = setOf(seed)
      expect(set).toHaveLength(9)
      for (const { id, about, options, answer } of set) {
        const saying = sayings.get(id)
        const others = options.filter((one) => one !== answer)
        const sides = new Set(options.map(field.sideOf))
        if (!saying || options.length < 3) faults.push(`${seed} ${id}: too few`)
        else if (sides.size < options.length) faults.push(`${seed} ${id}: two of one side`)
        else if (others.some((one) => mayHaveSaid(one, saying, field)))
          faults.push(`${seed} ${id}: another says much the same`)
        else if (isGivenAway(saying, about, answer, options, field))
          faults.push(`${seed} ${id}: given away`)
      }
    }
    expect(faults).toEqual([])
  })

  it('has no two of one country, no spokesman beside his president, and no unnamed body beside its state', () => {
    for (let seed = 1; seed <= 500; seed += 1)
      for (const { id, options } of setOf(seed)) {
        const countries = options.map((one) => actors.get(one)?.country ?? '')
        expect([id, new Set(countries).size]).toEqual([id, countries.length])
        expect(options).not.toEqual(expect.arrayContaining(['putin', 'peskov']))
        expect(options).not.toEqual(expect.arrayContaining(['putin', 'kremlin']))
      }
  })

  it('is made of eighty sayings and more', () => {
    expect(speakerSet(march, march.events, 1, 999).length).toBeGreaterThan(80)
  })

  test.prop([anySeed])('never asks after a newsroom or offers one', (seed) => {
    const offered = setOf(seed).flatMap(({ options }) => options)
    expect(offered.filter((id) => actors.get(id)?.kind === 'newsroom')).toEqual([])
  })

  test.prop([anySeed])('offers nobody who said the very same', (seed) => {
    const set = speakerSet(echoedStory, echoed, seed, 9)
    const echoes = set.filter(
      ({ id, quoted, answer }) => id.endsWith('-too') || (quoted === null && answer === 'trump'),
    )
    const both = echoes.filter(
      ({ options }) => options.includes('trump') && options.includes('rubio'),
    )
    expect(both).toEqual([])
  })

  it('is full where all names have a word in common', () => {
    const renamed = march.actors.map((actor, at) => ({
      ...actor,
      name: `Invented Speaker ${at}`,
      short: `Speaker ${at}`,
    }))
    expect(speakerSet({ ...march, actors: renamed }, march.events, 1, 9)).toHaveLength(9)
  })

  it('leaves out what several said together', () => {
    const together = aClaim({
      text: 'Both will stop their strikes on energy sites.',
      by: ['trump', 'putin'],
    })
    const story = aStory({ events: [anEvent({ claims: [together], quotes: [] })] })
    expect(speakerSet(story, story.events, 1, 9)).toEqual([])
  })
})

describe('the sides of the table', () => {
  const side = tableSides(march.actors, sayingsOf(march.events))

  it.each([
    ['putin', 'kremlin'],
    ['putin', 'peskov'],
    ['white-house', 'white-house-official'],
    ['zelenskyy', 'ukrainian-officials'],
    ['macron', 'starmer'],
    ['macron', 'von-der-leyen'],
  ])('%s and %s are on one', (one, other) => {
    expect(side(one)).toBe(side(other))
  })

  it.each([
    ['putin', 'zelenskyy'],
    ['putin', 'trump'],
    ['trump', 'zelenskyy'],
    ['trump', 'macron'],
  ])('%s and %s are on two', (one, other) => {
    expect(side(one)).not.toBe(side(other))
  })
})

describe('a text names', () => {
  it.each([
    ['Trump’s envoy met Putin', 'trump', true],
    ['The president met Putin', 'trump', false],
    ['The White House was silent', 'white-house', true],
    ['The house was white', 'kremlin', false],
  ])('“%s”: %s is %s', (text, id, isThere) => {
    const actor = actors.get(id)
    expect(actor && isNamed(text, actor)).toBe(isThere)
  })
})
