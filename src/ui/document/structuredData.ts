import type { Actor } from '../../core/model/actor.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Event } from '../../core/model/event.ts'
import type { Place } from '../../core/model/place.ts'
import type { Source } from '../../core/model/source.ts'
import type { Story } from '../../core/model/story.ts'
import type { Moment } from '../../core/time/time.ts'
import { isoOf } from '../../text/dates.ts'

/**
 * What a page says of itself in the words of schema.org, for search engines. It says no more than the
 * page does: a page about an event is an Article, by us, about something that happened or is said to
 * have happened; what somebody claims is a Claim with its author; nothing is rated or reviewed; a
 * date is as fine as the sources give it, or is left out; where we do not know our own dates or
 * address, there are none.
 */
export interface DataAddress {
  /** Absolute address of the page; null where it is not known. */
  readonly page: string | null
  readonly story: string | null
  readonly preview: string | null
}

type Thing = Readonly<Record<string, unknown>>

function known(facts: Readonly<Record<string, unknown>>): Thing {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/**
 * A moment as `startDate` takes it. A time that is only planned or said with "about" is no time: its
 * day is given, where that much is sure.
 */
export function dateOf(moment: Moment, zone: string): string | null {
  const { about, scheduled, precision, earliest, latest } = moment
  if (precision !== 'minute') return about ? null : isoOf(moment, zone)
  if (!about && !scheduled) return isoOf(moment, zone)
  return isoOf({ earliest, latest: latest + 1, precision: 'bounded' }, zone)
}

function endOf({ span }: Event): string | null {
  return span.single ? null : dateOf(span.end, span.zone)
}

function sourceData({ url, linkNote, title, publisher, published, lang }: Source): Thing {
  return known({
    '@type': 'CreativeWork',
    name: title,
    // An address that was found wanting is not passed on.
    url: linkNote === undefined ? url : null,
    datePublished: published !== null && /^\d{4}(-\d\d){0,2}$/.test(published) ? published : null,
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: publisher },
  })
}

function actorData({ name, kind }: Actor): Thing {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name }
}

function claimData(claim: Claim, story: Story): Thing {
  const author = story.actors.filter(({ id }) => claim.by.includes(id)).map(actorData)
  const appearance = story.sources
    .filter(({ id, linkNote }) => claim.sources.includes(id) && linkNote === undefined)
    .map(({ url }) => ({ '@type': 'CreativeWork', url }))
  return known({ '@type': 'Claim', text: claim.text, author, appearance })
}

function placeData({ name, country }: Place): Thing {
  const address = { '@type': 'PostalAddress', addressCountry: country }
  return known({ '@type': 'Place', name, address: country === 'XX' ? null : address })
}

function placesOf(event: Event, story: Story, wanted: (role: string) => boolean): Thing[] {
  return event.places
    .filter(({ role, assumed }) => wanted(role) && assumed !== true)
    .flatMap(({ place }) => story.places.filter(({ id }) => id === place))
    .filter(({ precision, standIn }) => precision !== 'none' && standIn === undefined)
    .map(placeData)
}

/** An Event only where nobody disputes that it happened; else a thing that is spoken of. */
function subjectOf(event: Event, story: Story): Thing {
  const { title: name, summary: description, span } = event
  if (event.standing !== 'undisputed') return { '@type': 'Thing', name, description }
  return known({
    '@type': 'Event',
    name,
    description,
    startDate: dateOf(span.start, span.zone),
    endDate: endOf(event),
    location: placesOf(event, story, (role) => role === 'scene' || role === 'target'),
  })
}

function article(story: Story, address: DataAddress): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    inLanguage: story.language,
    author: { '@type': 'Organization', name: story.credit },
    copyrightNotice: story.licence,
    url: address.page,
    mainEntityOfPage: address.page,
    image: address.preview,
  }
}

/** Of an event's page. */
export function eventData(event: Event, story: Story, address: DataAddress): Thing {
  const cited = new Set(event.sources.map(({ source }) => source))
  return known({
    ...article(story, address),
    headline: event.title,
    description: event.summary,
    isPartOf: known({ '@type': 'CreativeWork', name: story.title, url: address.story }),
    about: subjectOf(event, story),
    contentLocation: placesOf(event, story, () => true),
    mentions: event.claims.map((claim) => claimData(claim, story)),
    citation: story.sources.filter(({ id }) => cited.has(id)).map(sourceData),
  })
}

/** Of the story's own page. Its sources are those of its events, each on a page of its own. */
export function storyPageData(story: Story, address: DataAddress): Thing {
  const day = (instant: number): string =>
    isoOf({ earliest: instant, latest: instant, precision: 'day' }, story.zone) ?? ''
  return known({
    ...article(story, address),
    headline: story.title,
    description: story.dek,
    temporalCoverage: `${day(story.opens)}/${day(story.closes - 1)}`,
  })
}

/** As a data block that is safe inside HTML whatever the texts hold. */
export function dataBlock(data: Thing): string {
  const json = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `<script type="application/ld+json">${json}</script>`
}
