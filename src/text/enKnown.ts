/** Words of "As known on": the story as far as it had been told at one moment. */
export const known = {
  legend: 'As known on',
  day: 'Day',
  clock: 'Time (optional)',
  atPlayhead: 'As the playhead',
  leave: 'Leave',
  hint: 'Hides what was said or published later. What is dated by a day counts once that day is over at every place of the story; what no source dates stays hidden.',
  /** "As known on 18 March 2025, 15:00 in Kyiv." */
  on: (when: string): string => `As known on ${when}.`,
  ours: 'What was said or published later is hidden. Titles, times and places are our own words.',
  path: 'The guided path is told from the end, so it waits.',
  wait: 'Looking up what was known then …',
  failed: 'When things became known could not be loaded, so no event is shown.',
  retry: 'Try again',
  /** In place of a summary, given what was known: "4 claims, 2 quotations". */
  summary: (parts: string): string =>
    `Known by then: ${parts}. The summary draws on later sources, so it is hidden.`,
}
