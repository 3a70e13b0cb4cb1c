import type { Palette } from '../../../map/svg/picture.ts'

/**
 * Colours that a copier leaves apart: land white on grey water, kinds dark enough to be read as black.
 * What they mean is told by shape, stroke and number as well.
 */
export const PAPER: Palette = {
  paper: '#ffffff',
  ink: '#111111',
  muted: '#4a4a4a',
  sea: '#dde3e8',
  land: '#ffffff',
  border: '#8a8a8a',
  talks: '#0b6b74',
  words: '#56479b',
  force: '#b3123f',
  people: '#7a4f00',
}
