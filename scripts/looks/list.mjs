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
  { name: 'opening-1440', size: DESK, query: '', first: '' },
  { name: 'opening-1024', size: LAPTOP, query: '', first: '' },
  { name: 'opening-768', size: TABLET, query: '', first: '' },
  { name: 'opening-390', size: PHONE, query: '', first: '' },
  { name: 'opening-320', size: SMALL, query: '', first: '' },
  { name: 'night-1440', size: DESK, query: '?until=2025-03-19T1800Z', first: '' },
  { name: 'night-390', size: PHONE, query: '?until=2025-03-19T1800Z', first: '' },
  { name: 'strikes-1440', size: DESK, query: '?kind=strike', first: '' },
  { name: 'strikes-390', size: PHONE, query: '?kind=strike', first: '' },
  { name: 'known-1440', size: DESK, query: '?known=2025-03-18', first: '' },
  { name: 'known-390', size: PHONE, query: '?known=2025-03-18', first: '' },
  { name: 'call-1440', size: DESK, query: '?event=trump-putin-call', first: '' },
  { name: 'call-390', size: PHONE, query: '?event=trump-putin-call', first: '' },
  { name: 'step-1440', size: DESK, query: '?path=two-calls&step=5', first: '' },
  { name: 'step-390', size: PHONE, query: '?path=two-calls&step=5', first: '' },
  {
    name: 'present-1280',
    size: CLASSROOM,
    query: '?mode=present&path=two-calls&step=5',
    first: '',
  },
]

const FRAMES = [
  {
    name: 'frame-640',
    size: { width: 900, height: 900 },
    host: { width: 640, height: 600 },
    first: '',
  },
  { name: 'frame-360', size: PHONE, host: { width: 360, height: 600 }, first: '' },
  { name: 'frame-320', size: PHONE, host: { width: 320, height: 320 }, first: '' },
]

export const LOOKS = [...PAGES, ...FRAMES.map((frame) => ({ ...frame, query: '?mode=embed' }))]

/** The opening once more with the labels and the direction of an Arabic page. */
export const MIRRORED = PAGES.filter(({ name }) => /^opening-(1440|768|320)$/.test(name))
