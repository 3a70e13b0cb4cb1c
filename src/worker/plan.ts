/**
 * What the build tells the worker about one version of the site. Paths are relative to the site's
 * root; '' is the story's own page.
 */
export interface Plan {
  /** Hash of the site's whole content; the page of the same version carries it too. */
  readonly version: string
  /** What the story needs to open and work offline: kept at the first visit. */
  readonly core: readonly string[]
  /** The detailed map and the events' own pages: kept when used, or when a reader asks for them. */
  readonly more: readonly string[]
  /** The digest of each file; pages have none, for hosts write into them: they name their version. */
  readonly digests: Readonly<Record<string, string>>
}

/** Letters of a SHA-256 in hexadecimal that a digest of the plan has. */
export const DIGEST = 16

/** Prefix of the names of all copies of one site; forks on the same host have other scopes. */
export function copyPrefix(scope: string): string {
  return `truceline ${new URL(scope).pathname} `
}

/** The name of the copy of one version of one site. */
export function copyName(scope: string, version: string): string {
  return copyPrefix(scope) + version
}

/** What a page asks the worker. */
export type Asked = 'version' | 'keep-all' | 'state' | 'mend'

/** What the worker answers on the port sent with the question. */
export interface Answer {
  readonly version: string
  /** Whether the whole site is kept. */
  readonly isWhole: boolean
  /** Whether what was asked has been done. */
  readonly done: boolean
}
