/** Words for what the time axis shows and how it is laid out. */
export const axis = {
  menu: 'Timeline',
  label: 'Move along the time axis',
  in: 'Zoom the time axis in',
  out: 'Zoom the time axis out',
  earlier: 'Move the axis earlier',
  later: 'Move the axis later',
  whole: 'Show the whole time',
  open: 'Full timeline',
  close: 'Close the timeline',
  read: (title: string): string => `Read: ${title}`,
  lanes: 'Lanes',
  lanesBy: { track: 'By kind', place: 'By country', actor: 'By actor' },
  /** The lane of what has none of its own. */
  others: 'All others',
  lanesHint: {
    track: 'Each event stands in the lane of its kind.',
    place: 'An event with places in several countries stands in the lane of each.',
    actor: 'An event in which several took part stands in the lane of each.',
  },
  shown: (from: string, to: string): string => `The axis shows ${from} to ${to}.`,
  /** Lines on the timeline from the selected event. */
  lines: 'Lines of the selected event',
  linesLead: (told: string): string => `Lines lead from the selected event: ${told}.`,
  spacing: 'Spacing',
  spacings: { scale: 'To scale', even: 'Evenly spaced' },
  evenHint:
    'Each event is one step, however much time lies between. A zigzag marks long stretches that are squeezed. The overview stays to scale.',
}
