/**
 * What the build tells the worker of one version of the site. Paths are relative to the site's root; ''
 * is the story's own page.
 */
export interface Plan {
  /** Hash of all that the site holds; the page of the same version carries it too. */
  readonly version: string
  /** What the story needs to open and to be used without a network: kept at the first visit. */
  readonly core: readonly string[]
  /** The detailed map and the events' own pages: kept when they are used, or when a reader asks. */
  readonly more: readonly string[]
}

/** Every copy of one site has a name that begins so; forks on the same host have other scopes. */
export function copyPrefix(scope: string): string {
  return `truceline ${new URL(scope).pathname} `
}

/** The name of the copy of one version of one site. */
export function copyName(scope: string, version: string): string {
  return copyPrefix(scope) + version
}

/** What a page asks of the worker. */
export type Asked = 'version' | 'keep-all' | 'state'

/** What the worker answers on the port that came with the question. */
export interface Answer {
  readonly version: string
  /** Whether all of the site is kept. */
  readonly isWhole: boolean
  /** Whether what was asked has been done. */
  readonly done: boolean
}
