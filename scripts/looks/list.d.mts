interface Look {
  readonly name: string
  /** The window, CSS px. */
  readonly size: { readonly width: number; readonly height: number }
  readonly query: string
  /** The frame's size in an article, CSS px; absent for the page itself. */
  readonly host?: { readonly width: number; readonly height: number }
  /** What a reader sees first. */
  readonly first: string
}

export const LOOKS: readonly Look[]
export const MIRRORED: readonly Look[]
