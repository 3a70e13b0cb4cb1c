import { inLanguage } from './inLanguage.ts'

/** Messages of the pages other than the story's own: those of single events, and the one for lost links. */
const en = {
  /** Leads from an event's page into the graphic. */
  openInGraphic: 'See it on the map and timeline',
  partOf: 'Part of',
  navigation: 'Events before and after',
  previous: 'Previous event',
  next: 'Next event',
  /** Describes an event's map to those who do not see it. */
  mapOf: (places: string): string => `Map: ${places}`,
  mapWithout: 'Map of the region; the event has no fixed place',
  stillPicture:
    'Map: Natural Earth, public domain. Internationally recognised borders; hatched: occupied.',
  previewOf: (title: string, places: string): string =>
    places === ''
      ? `Map, with the headline: ${title}`
      : `Map of ${places}, with the headline: ${title}`,
  corrections: {
    title: 'Corrections',
    about: 'Changes made to entries after publication, newest first.',
    none: 'No corrections so far. Changes made to an entry after publication will be listed here, newest first.',
  },
  teaching: {
    title: 'Teach with it',
    about:
      'A 45-minute lesson, questions on claims and sources, how to cite, and what is collected.',
  },
  stories: {
    title: 'Stories',
    /** Where a link leads to none of them. */
    lost: 'The link may have been cut short, or the page may have moved. The stories are still here.',
  },
  lost: {
    title: 'There is no page at this address',
    text: 'The link may have been cut short, or the page may have moved. The story and every event in it are still here.',
    moved: 'What your link asked for:',
    whole: 'The whole story',
    events: 'All events',
  },
}

export type PageMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const pageMessagesFor = inLanguage<PageMessages>({ en })
