import type { Palette } from '../../islands/map/svg/palette.ts'

/**
 * Colours that remain distinct on a photocopier: white land on grey water, kinds dark enough to
 * read as black. Shape, stroke and number convey their meaning as well.
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
