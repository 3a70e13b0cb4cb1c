import { count } from './enCount.ts'

/** Messages for the story in numbers: what each side counts and says, over all its events. */
export const inNumbers = {
  title: 'In numbers, as each side counts',
  killed: (side: string, dead: number, events: number): string =>
    `${side} counts ${count(dead, 'person', 'people')} killed, in ${count(events, 'event', 'events')}`,
  accused: (side: string, accused: string, times: number, events: number): string =>
    `${side} accuses ${accused} of striking energy sites: ${count(times, 'accusation', 'accusations')}, in ${count(events, 'event', 'events')}`,
  note: 'These are sums over the events told here, not totals for the whole period. Each side’s latest count for an event is used; people neither side counted are not included. An accusation is counted each time it is made; one may speak of several strikes, and some of drones that were shot down.',
}
