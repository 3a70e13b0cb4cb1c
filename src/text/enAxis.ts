/** Words for what the time axis shows and how it is laid out. */
export const axis = {
  menu: 'Timeline',
  label: 'Move along the time axis',
  in: 'Zoom the time axis in',
  out: 'Zoom the time axis out',
  earlier: 'Move the axis earlier',
  later: 'Move the axis later',
  whole: 'Show the whole time',
  spacing: 'Spacing',
  spacings: { scale: 'To scale', even: 'Evenly spaced' },
  evenHint:
    'Each event is one step, however much time lies between. A zigzag marks long stretches that are squeezed. The overview stays to scale.',
}
