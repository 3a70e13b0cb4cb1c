import type { LaneBy } from '../../core/view/view.ts'
import { first } from './enFirst.ts'

/** Messages for what the time axis shows and how it is laid out. */
export const axis = {
  ...first.axis,
  menu: 'Timeline',
  /** The same out of sight, where nothing stands around it. */
  menuHeard: (said: string): string => `${said}: move, spacing and lanes`,
  label: 'Move along the timeline',
  in: 'Zoom the timeline in',
  out: 'Zoom the timeline out',
  earlier: 'Move to earlier times',
  later: 'Move to later times',
  whole: 'Show the whole story',
  /** What of the timeline tells more when pressed. */
  targets: 'Bands and counts on the timeline',
  /** Of a handle, after its name. */
  keys: 'Enter goes on to the close-up and to what is drawn.',
  /** Of one to which Enter has led. */
  keysWithin: 'Enter goes on, Escape goes back to the time shown.',
  closeList: 'Close',
  spread: 'Spread them out',
  /** Opens the story's own lens: "Open the night of 18 March". */
  openLens: (title: string | undefined): string => `Open ${title ?? 'the close-up'}`,
  /** Puts it away: what is then shown, for a story of so many days. */
  wholeStory: (days: number): string => (days >= 27 && days <= 35 ? 'Whole month' : 'Whole story'),
  /** The same out of sight. */
  wholeStoryHeard: (days: number): string =>
    days >= 27 && days <= 35 ? 'Show the whole month' : 'Show the whole story',
  lens: {
    group: 'Close-up on the timeline',
    handles: { from: 'Close-up begins', move: 'Close-up', to: 'Close-up ends' },
    stretch: (from: string, to: string): string => `${from} to ${to}`,
  },
  open: 'Full timeline',
  close: 'Close the timeline',
  read: (title: string): string => `Read: ${title}`,
  lanes: 'Lanes',
  lanesBy: {
    track: 'By kind',
    place: 'By country',
    actor: 'By participant',
  } satisfies Record<LaneBy, string>,
  lanesHint: {
    track: 'Each event is in the lane of its kind.',
    place: 'An event with places in several countries appears in the lane of each.',
    actor: 'An event in which several took part appears in the lane of each.',
  } satisfies Record<LaneBy, string>,
  /** Lines on the timeline from the selected event. */
  lines: 'Lines from the selected event',
  spacing: 'Spacing',
  spacings: { scale: 'To scale', even: 'Evenly spaced' },
  evenHint:
    'Each event takes one step, however much time lies between. A zigzag marks a long stretch that is compressed. The overview stays to scale.',
}
