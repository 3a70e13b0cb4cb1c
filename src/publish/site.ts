import type { Theme } from './theme.ts'

/** A host's settings: which story the site shows, how it looks, and where it will be published. */
export interface Site {
  /** Folder under `data/`. */
  readonly story: string
  /** Replaces the story's own title; empty to keep it. */
  readonly title: string
  /** Colours and fonts in place of those of `tokens.css`. */
  readonly theme: Theme
  /** The site's own address, with a trailing slash; empty if unknown. */
  readonly url: string
}
