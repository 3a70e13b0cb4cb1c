import type { Codec, Reading } from './codec.ts'
import {
  DEFAULT_HANDOUT,
  HANDOUT_PAGES,
  HANDOUT_PARTS,
  HANDOUT_SCOPES,
  type Handout,
  type HandoutPages,
  type HandoutPart,
  type HandoutScope,
} from '../handout.ts'
import type { Pair } from './query.ts'

/** Means no parts at all, since an empty value counts as absent. */
const TITLES = 'titles'

function readInclude({ value, report }: Reading): readonly HandoutPart[] {
  const found = value('include')
  if (!found) return DEFAULT_HANDOUT.include
  const names = found.split(',')
  const parts = HANDOUT_PARTS.filter((part) => names.includes(part))
  for (const name of names)
    if (name !== TITLES && !parts.some((part) => part === name))
      report('include', name, 'include', 'dropped')
  return parts.length > 0 || names.includes(TITLES) ? parts : DEFAULT_HANDOUT.include
}

function readScope({ value, report }: Reading): HandoutScope {
  const found = value('scope')
  const scope = HANDOUT_SCOPES.find((one) => one === found)
  if (found && !scope) report('scope', found, 'scope', 'default')
  return scope ?? DEFAULT_HANDOUT.scope
}

function readPages({ value, report }: Reading): HandoutPages {
  const found = value('pages')
  const pages = HANDOUT_PAGES.find((one) => one === found)
  if (found && !pages) report('pages', found, 'pages', 'default')
  return pages ?? DEFAULT_HANDOUT.pages
}

function format({ include, scope, pages }: Handout): readonly Pair[] {
  const isAll = include.join() === DEFAULT_HANDOUT.include.join()
  const pairs: readonly (Pair | null)[] = [
    isAll ? null : ['include', include.join(',') || TITLES],
    scope === DEFAULT_HANDOUT.scope ? null : ['scope', scope],
    pages === DEFAULT_HANDOUT.pages ? null : ['pages', pages],
  ]
  return pairs.filter((pair) => pair !== null)
}

/** `include=map,claims,sources&scope=path&pages=event`; `include=titles`: nothing beside the titles */
export const handoutCodec: Codec<Handout> = {
  params: ['include', 'scope', 'pages'],
  history: 'replace',
  format,
  parse: (reading) => ({
    include: readInclude(reading),
    scope: readScope(reading),
    pages: readPages(reading),
  }),
}
