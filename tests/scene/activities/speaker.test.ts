import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT, speakerSet, withoutName } from '../../../src/scene/activities/speaker.ts'
import { LAST_SEED } from '../../../src/view/activity.ts'
import { actorNamed, aClaim, anEvent, aStory } from '../../fixtures/build.ts'
import { march } from './stories.ts'

const anySeed = fc.integer({ min: 1, max: LAST_SEED })
const setOf = (seed: number) => speakerSet(march, march.events, seed, 9)
const actors = new Map(march.actors.map((actor) => [actor.id, actor]))
const events = new Map(march.events.map((event) => [event.id, event]))

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

  test.prop([anySeed])('names no speaker in the text', (seed) => {
    for (const { text, answer } of setOf(seed)) {
      const speaker = actors.get(answer)
      expect(speaker && withoutName(text, speaker)).toBe(text)
    }
  })

  test.prop([anySeed])('never asks after a newsroom or offers one', (seed) => {
    const offered = setOf(seed).flatMap(({ options }) => options)
    expect(offered.filter((id) => actors.get(id)?.kind === 'newsroom')).toEqual([])
  })

  test.prop([anySeed])('offers nobody who said the very same', (seed) => {
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
    const set = speakerSet({ ...march, events: echoed }, echoed, seed, 9)
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

describe('a text without its speaker', () => {
  it('has a mark in the place of a name, with its possessive', () => {
    expect(
      withoutName('Trump’s envoy met Putin; Donald Trump was glad.', actorNamed('trump')),
    ).toBe(`${LEFT_OUT}’s envoy met Putin; ${LEFT_OUT} was glad.`)
  })

  it('is the same, to the letter, where the speaker is not in it', () => {
    const text = 'The ball is now in their court, (all of it)…'
    expect(withoutName(text, actorNamed('putin'))).toBe(text)
  })
})
