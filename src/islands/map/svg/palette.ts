import type { Track } from '../../../core/model/kind.ts'

/** Colours for SVG attributes, under the names of the page's tokens. */
export type Palette = Readonly<
  Record<Track | 'paper' | 'ink' | 'muted' | 'sea' | 'land' | 'border', string>
>

/** Tokens whose colours a standalone picture takes along. */
const NAMES = [
  'paper',
  'ink',
  'muted',
  'sea',
  'land',
  'border',
  'talks',
  'words',
  'force',
  'people',
] as const satisfies readonly (keyof Palette)[]

/** The colours of a picture, from what gives the colour of a token by its name. */
export function paletteOf(colour: (name: string) => string): Palette {
  return Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Palette
}
