import { colourOf } from '../colour.ts'
import type { Codec, Reading } from './codec.ts'
import { DEFAULT_EMBED, PARTS, partsOf, type EmbedOptions, type Part } from '../embedOptions.ts'
import type { Pair } from './query.ts'

const ON = new Set(['', '1', 'true'])
const OFF = new Set(['0', 'false'])

function readLang({ known, value, report }: Reading): string | null {
  const found = value('lang')?.toLowerCase()
  if (!found) return null
  const [base = ''] = found.split('-')
  if (known.languages.has(base)) return base
  report('lang', found, 'lang', 'default')
  return null
}

function readParts({ value, report }: Reading): readonly Part[] {
  const found = value('parts')
  if (!found) return DEFAULT_EMBED.parts
  const chosen = found.split(',').flatMap((name) => {
    const part = PARTS.find((one) => one === name)
    if (part === undefined && name !== '') report('parts', name, 'parts', 'dropped')
    return part ?? []
  })
  const parts = partsOf(chosen)
  if (parts === null) report('parts', found, 'parts', 'default')
  return parts ?? DEFAULT_EMBED.parts
}

function readStatic({ value, report }: Reading): boolean {
  const found = value('static')
  if (found === undefined || OFF.has(found)) return false
  if (!ON.has(found)) report('static', found, 'static', 'default')
  return ON.has(found)
}

/** "0b6b74", "#0B6B74" and "#17f" are colours; names are not, for they differ from screen to screen. */
function readAccent({ value, report }: Reading): string | null {
  const found = value('accent')
  if (!found) return null
  const colour = colourOf(found)
  if (colour === null) report('accent', found, 'accent', 'default')
  return colour
}

function readBackground({ value, report }: Reading): boolean {
  const found = value('background')
  if (found && found !== 'transparent') report('background', found, 'background', 'default')
  return found === 'transparent'
}

/** The parameters for a frame's looks; defaults are left out. */
export function formatEmbed(frame: EmbedOptions): readonly Pair[] {
  const { lang, parts, isStatic, accent, isTransparent } = frame
  const pairs: readonly (Pair | null)[] = [
    lang === null ? null : ['lang', lang],
    parts.length === PARTS.length ? null : ['parts', parts.join(',')],
    isStatic ? ['static', '1'] : null,
    accent === null ? null : ['accent', accent.slice(1)],
    isTransparent ? ['background', 'transparent'] : null,
  ]
  return pairs.filter((pair) => pair !== null)
}

/** `lang=en&parts=map,timeline&static=1&accent=0b6b74&background=transparent` */
export const embedCodec: Codec<EmbedOptions> = {
  params: ['lang', 'parts', 'static', 'accent', 'background'],
  history: 'replace',
  format: formatEmbed,
  parse: (reading) => ({
    lang: readLang(reading),
    parts: readParts(reading),
    isStatic: readStatic(reading),
    accent: readAccent(reading),
    isTransparent: readBackground(reading),
  }),
}
