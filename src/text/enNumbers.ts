import { count } from './enCount.ts'

/** Words of the record in numbers: what each side counts and says, over the events of a story. */
export const inNumbers = {
  title: 'In numbers, by whose count',
  killed: (side: string, dead: number, events: number): string =>
    `By the counts of ${side}: ${count(dead, 'person', 'people')} killed in ${count(events, 'event', 'events')}`,
  accused: (side: string, times: number, events: number): string =>
    `Strikes on energy sites of which ${side} accuses the other side: ${times}, in ${count(events, 'event', 'events')}`,
  note: 'These are sums over the events told here, not totals for the whole time. Each side’s latest count of an event is taken; people whom nobody counted are not in it.',
}
