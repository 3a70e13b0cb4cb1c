import { count } from './enCount.ts'

/** Words of the record in numbers: what each side counts and says, over the events of a story. */
export const inNumbers = {
  title: 'In numbers, by whose count',
  killed: (side: string, dead: number, events: number): string =>
    `${side} counts ${count(dead, 'person', 'people')} killed, in ${count(events, 'event', 'events')}`,
  accused: (side: string, accused: string, times: number, events: number): string =>
    `${side} accuses ${accused} of ${count(times, 'strike', 'strikes')} on energy sites, in ${count(events, 'event', 'events')}`,
  note: 'These are sums over the events told here, not totals for the whole period. Each side’s latest count of an event is used; people whom neither side counted are missing.',
}
