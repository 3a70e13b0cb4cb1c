// The looks of the page that `npm run looks` draws, and what a reader is to see first in each.
const DESK = { width: 1440, height: 900 }
const LAPTOP = { width: 1024, height: 768 }
const TABLET = { width: 768, height: 1024 }
const PHONE = { width: 390, height: 844 }
const SMALL = { width: 320, height: 640 }
const CLASSROOM = { width: 1280, height: 720 }

/**
 * One look. `host` is the frame's size in an article; `size` is the window. `first`: what a reader sees
 * first, in a sentence. Each is drawn light and dark, cold (before anything was touched) and live.
 */
const PAGES = [
  {
    name: 'opening-1440',
    size: DESK,
    query: '',
    first:
      'Two maps side by side: who spoke, from Washington to Riyadh, and where strikes hit; a list of events right, a timeline below.',
  },
  {
    name: 'opening-1024',
    size: LAPTOP,
    query: '',
    first:
      'Two maps side by side with numbered rings, the first event’s card to the right, and a timeline of the month across the foot.',
  },
  {
    name: 'opening-768',
    size: TABLET,
    query: '',
    first:
      'A headline and summary above two maps, a narrow one of talks and a wide one of strikes; the timeline begins below.',
  },
  {
    name: 'opening-390',
    size: PHONE,
    query: '',
    first:
      'A headline and summary, then a map of Ukraine and western Russia with numbered rings, who spoke on a small map in its corner, and a bar timeline.',
  },
  {
    name: 'opening-320',
    size: SMALL,
    query: '',
    first:
      'A headline and summary fill the upper half; below, a small map of Ukraine and western Russia with numbered rings and a key of two rows.',
  },
  {
    name: 'night-1440',
    size: DESK,
    query: '?until=2025-03-19T1800Z',
    first:
      'Two maps side by side and a timeline stopped at 20:00 in Kyiv on 19 March; later events are pale.',
  },
  {
    name: 'night-390',
    size: PHONE,
    query: '?until=2025-03-19T1800Z',
    first:
      'A map of Ukraine and western Russia showing strikes and exchanges so far, above a bar timeline stopped at 20:00 on 19 March.',
  },
  {
    name: 'strikes-1440',
    size: DESK,
    query: '?kind=strike',
    first:
      'Two maps showing strikes only, mostly in Ukraine and western Russia; below, a timeline that has its fighting row alone.',
  },
  {
    name: 'strikes-390',
    size: PHONE,
    query: '?kind=strike',
    first:
      'A map of strikes as red stars and numbered rings in Ukraine and western Russia, above a timeline of red bars.',
  },
  {
    name: 'known-1440',
    size: DESK,
    query: '?known=2025-03-18',
    first:
      'A notice says only what was known on 18 March is shown: two maps, a list, and a timeline grey after that day.',
  },
  {
    name: 'known-390',
    size: PHONE,
    query: '?known=2025-03-18',
    first:
      'A map of Ukraine and western Russia with events known on 18 March; the timeline turns grey afterwards, and a bar offers to leave.',
  },
  {
    name: 'call-1440',
    size: DESK,
    query: '?event=trump-putin-call',
    first:
      'The card of the Trump–Putin call beside two maps, with the call outlined on the timeline and lines running to related events.',
  },
  {
    name: 'call-390',
    size: PHONE,
    query: '?event=trump-putin-call',
    first:
      'An arc from Washington across the Atlantic on a shallow map, above a bar timeline and the card of the Trump–Putin call.',
  },
  {
    name: 'step-1440',
    size: DESK,
    query: '?path=two-calls&step=5',
    first:
      'Step 5 of a tour, “The same night over Ukraine”: outlined places on two maps, the strike’s card, and a timeline stopped at 21:20.',
  },
  {
    name: 'step-390',
    size: PHONE,
    query: '?path=two-calls&step=5',
    first:
      'A low map around Ukraine with ringed strike places, step 5 of a tour, “The same night over Ukraine”, a bar timeline, and the strike’s card.',
  },
  {
    name: 'present-1280',
    size: CLASSROOM,
    query: '?mode=present&path=two-calls&step=5',
    first:
      'A large map of Ukraine with two outlined regions and red stars, above the headline “The same night over Ukraine” and a bar timeline.',
  },
]

const FRAMES = [
  {
    name: 'frame-640',
    size: { width: 900, height: 900 },
    host: { width: 640, height: 600 },
    first:
      'Inside an article, a map of Ukraine and western Russia with numbered rings, a key, a bar timeline and two lines of text.',
  },
  {
    name: 'frame-360',
    size: PHONE,
    host: { width: 360, height: 600 },
    first:
      'Inside an article on a phone, a map with numbered rings, who spoke on a small map in its corner, a key, a bar timeline and a summary.',
  },
  {
    name: 'frame-320',
    size: PHONE,
    host: { width: 320, height: 320 },
    first:
      'Inside an article, a small map of Ukraine and western Russia with numbered rings, one sentence and a link to the full page.',
  },
]

export const LOOKS = [...PAGES, ...FRAMES.map((frame) => ({ ...frame, query: '?mode=embed' }))]

/** The opening once more with the labels and the direction of an Arabic page. */
export const MIRRORED = PAGES.filter(({ name }) => /^opening-(1440|768|320)$/.test(name))
