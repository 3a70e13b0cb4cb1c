import { shownLine } from './query.ts'

/** What the link should have had instead; `text` has the wording for each. */
export type Wanted =
  | 'accent'
  | 'activity'
  | 'area'
  | 'axis'
  | 'background'
  | 'camera'
  | 'clock'
  | 'compare'
  | 'event'
  | 'kind'
  | 'lens'
  | 'actor'
  | 'place'
  | 'standing'
  | 'status'
  | 'side'
  | 'lang'
  | 'mode'
  | 'one-time'
  | 'lanes'
  | 'order'
  | 'own'
  | 'parts'
  | 'path'
  | 'search'
  | 'set'
  | 'sheet'
  | 'static'
  | 'spacing'
  | 'step'
  | 'story-time'
  | 'theme'
  | 'time'
  | 'follow'
  | 'frame'
  | 'include'
  | 'scope'
  | 'pages'
  | 'timeline'
  | 'version'

/** What was done about it: the default used, the item ignored, or the nearest value taken. */
export type Mended = 'default' | 'dropped' | 'mended'

/** A part of a link that could not be read as written. The page opens all the same. */
export interface LinkProblem {
  readonly param: string
  /** As written in the link, cut after 80 characters. */
  readonly found: string
  readonly wanted: Wanted
  readonly done: Mended
}

/** Makes a problem, with the found text cut to a displayable length. */
export function linkProblem(
  param: string,
  found: string,
  wanted: Wanted,
  done: Mended,
): LinkProblem {
  const text = shownLine(found.slice(0, 80))
  return { param, found: found.length > 80 ? `${text.slice(0, 79)}…` : text, wanted, done }
}
