import { describe, expect, it } from 'vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { sidesOf } from '../../../src/core/model/read/rate.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { INDEPENDENT } from '../../../src/core/model/status.ts'
import { knowledgeAt, storyAsKnown, titleAsKnown } from '../../../src/scene/known/asKnown.ts'
import { disclosureOf } from '../../../src/scene/known/disclosure.ts'
import { recordAsKnown } from '../../../src/io/export/asKnown.ts'
import { parseMoment } from '../../../src/core/time/time.ts'
import { nowOf, visibleEvents } from '../../../src/scene/shared/visible.ts'
import { endOfDay, zonesOf } from '../../../src/core/view/asKnown.ts'
import { toLastKnown } from '../../../src/core/view/setKnown.ts'
import { openLink } from '../../../src/core/view/open.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { ROOT } from '../../fixtures/storyFolder.ts'

const { story } = read(readFolder(ROOT, 'march-2025'))
const outline = outlineStory(story)
const disclosure = disclosureOf(story)
const told = new Map(disclosure.map((event) => [event.id, event]))
const published = new Map(story.sources.map(({ id, published: date }) => [id, date]))
const side = sidesOf(story.actors)

/** Every day from before the story to well after it. */
const DAYS = Array.from({ length: 45 }, (_, day) =>
  new Date(Date.UTC(2025, 1, 26 + day)).toISOString().slice(0, 10),
)

/** Whether a date as written, a day or less fine, is by its first words not after the day. */
function isBy(date: string, day: string): boolean {
  return date.slice(0, 10) <= day
}

function isDay(date: string | undefined): date is string {
  return date !== undefined && date.length >= 10
}

describe.each(DAYS)('as known on %s', (day) => {
  const at = endOfDay(day, zonesOf(outline)) ?? -Infinity
  const knowledge = knowledgeAt(disclosure, at)
  const shown = recordAsKnown(story, disclosure, at)
  const known = storyAsKnown(outline, disclosure, knowledge)
  const claims = shown.events.flatMap((event) =>
    event.claims.map((claim) => ({ event, claim, reference: `${event.id}/${claim.id}` })),
  )

  it('no claim shown was said or first printed later', () => {
    const later = claims.filter(({ claim }) => {
      const dates = claim.sources.flatMap((id) => published.get(id) ?? [])
      const isPrinted = dates.length === 0 || dates.some((date) => isBy(date, day))
      return !isPrinted || (claim.said !== undefined && !isBy(claim.said, day))
    })
    expect(later.map(({ reference }) => reference)).toEqual([])
  })

  it('a link that names the day alone shows all that was known, and goes to its end', () => {
    const { view } = openLink(outline, `?known=${day}`)
    const midnight = parseMoment(day, outline.zone)?.latest ?? NaN
    expect(nowOf(outline, view.time)).toEqual({
      mode: 'up-to',
      at: Math.min(Math.max(midnight, outline.opens), outline.closes),
    })
    const asBefore = { ...view, time: DEFAULT_VIEW.time }
    expect(visibleEvents(known, toLastKnown(known, view))).toEqual(visibleEvents(known, asBefore))
  })

  it('no count shown was made later', () => {
    const later = shown.events.flatMap(({ casualties }) =>
      casualties.filter(({ asOf }) => !isBy(asOf, day)),
    )
    expect(later).toEqual([])
  })

  it('no end shown was still to come', () => {
    const later = known.events.filter(({ span }) => !span.single && span.end.latest > at)
    expect(later.map(({ id }) => id)).toEqual([])
    expect(shown.events.filter(({ span }) => !span.single && span.end.latest > at)).toEqual([])
  })

  it('no title shown sums up what was not known', () => {
    const later = known.events.flatMap(({ id, title }) => {
      const event = story.events.find((one) => one.id === id)
      const parts = told.get(id)
      const earlier = parts && titleAsKnown(parts, at)
      const rests = earlier
        ? event?.earlier.find((one) => one.title === earlier.title)?.titleRestsOn
        : event?.titleRestsOn
      const unknown = (rests ?? []).filter((claim) => !knowledge.claims.has(`${id}/${claim}`))
      return unknown.length > 0 || (earlier && earlier.title !== title) ? [id] : []
    })
    expect(later).toEqual([])
  })

  it('no side’s words, said by then, are hidden while another’s later answer to them is shown', () => {
    const said = (reference: string) => {
      const [id = '', name] = reference.split('/')
      const event = story.events.find((one) => one.id === id)
      const claim = event?.claims.find((one) => one.id === name)
      return { event, claim }
    }
    const hidden = claims.flatMap(({ claim, reference }) =>
      claim.contradicts.length === 0 && (said(reference).claim?.contradicts ?? []).length === 0
        ? []
        : (said(reference).claim?.contradicts ?? []).filter((other) => {
            const { claim: answered } = said(other)
            if (!answered || knowledge.claims.has(other)) return false
            const [one, two] = [claim.said, answered.said]
            // What is dated by its month alone may have been said after the answer.
            const isAnswer = isDay(one) && isDay(two) && two < one
            const sides = answered.by.map(side).filter((who) => who !== INDEPENDENT)
            const isAnother = sides.some((who) => !claim.by.map(side).includes(who))
            return isAnswer && isAnother && isBy(two, day)
          }),
    )
    expect(hidden).toEqual([])
  })

  it('nobody who first spoke later is among those who took part, and no place of theirs is shown', () => {
    for (const event of known.events) {
      const parts = told.get(event.id)
      const late = (parts?.participants ?? []).filter(({ from }) => from === null || from > at)
      expect(event.actors.filter((id) => late.some((one) => one.id === id))).toEqual([])
      const whole = story.events.find(({ id }) => id === event.id)
      const hidden = (parts?.places ?? []).filter(({ from }) => from === null || from > at)
      expect(event.places).toHaveLength((whole?.places.length ?? 0) - hidden.length)
    }
  })

  it('no claim is called disputed before somebody is known to dispute it', () => {
    const alone = claims.filter(
      ({ claim }) => claim.standing === 'disputed' && claim.contradicts.length === 0,
    )
    expect(alone.map(({ reference }) => reference)).toEqual([])
  })

  it('what the files hand on is what the page counts', () => {
    expect(shown.events.map(({ id }) => id)).toEqual(known.events.map(({ id }) => id))
    expect(shown.events.map(({ title }) => title)).toEqual(known.events.map(({ title }) => title))
    expect(shown.events.map(({ standing }) => standing)).toEqual(
      known.events.map(({ standing }) => standing),
    )
  })
})
