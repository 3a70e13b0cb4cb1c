/** What a link should have said at that place; `text` has the words for each. */
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
  | 'include'
  | 'scope'
  | 'timeline'
  | 'version'

/** What was done: nothing chosen (`default`), that one item left out, or the nearest value taken. */
export type Mended = 'default' | 'dropped' | 'mended'

/** A part of a link that could not be read as it stands. The page opens all the same. */
export interface LinkProblem {
  readonly param: string
  /** As it stands in the link, cut after 80 characters. */
  readonly found: string
  readonly wanted: Wanted
  readonly done: Mended
}

/** A problem with what was found cut to a length that can be shown. */
export function linkProblem(
  param: string,
  found: string,
  wanted: Wanted,
  done: Mended,
): LinkProblem {
  return { param, found: found.length > 80 ? `${found.slice(0, 79)}…` : found, wanted, done }
}
