/** Values by token name, without the two hyphens: `{ "talks": "#0b6b74" }`. */
export type Tokens = Readonly<Record<string, string>>

/** Tokens of `tokens.css` that a host sets anew. */
export interface Theme {
  readonly light?: Tokens
  readonly dark?: Tokens
}

/** A host's settings: which story the site shows, how it looks, and where it will be published. */
export interface Site {
  /** Folder under `data/`. */
  readonly story: string
  /** Folders under `data/` of a site of several stories, in the order of its start page; absent: the one story. */
  readonly stories?: readonly string[]
  /** Replaces the story's own title; empty to keep it. */
  readonly title: string
  /** Colours and fonts in place of those of `tokens.css`. */
  readonly theme: Theme
  /** The site's own address, with a trailing slash; empty if unknown. */
  readonly url: string
}
