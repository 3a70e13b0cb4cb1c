/** What a page that is shown in a host's frame can be made of. */
export const PARTS = ['header', 'map', 'timeline', 'list', 'controls'] as const
export type Part = (typeof PARTS)[number]

/** One of these must be there, or there would be nothing to see. */
const SHOWN: readonly Part[] = ['map', 'timeline', 'list']

/** How the host of a frame wants it to look. The host sets it in the link; no reader changes it. */
export interface Frame {
  /** Language of the words, BCP 47; null: the story's own. */
  readonly lang: string | null
  /** In the order of {@link PARTS}, each at most once. */
  readonly parts: readonly Part[]
  /** A picture with text: nothing in it moves or takes a press. */
  readonly isStatic: boolean
  /** "#rrggbb" in lower case; null: the page's own. */
  readonly accent: string | null
  /** Lets the host's own ground show through. */
  readonly isTransparent: boolean
}

/** The frame of a link that says nothing of it: every part, live, in the page's own colours. */
export const DEFAULT_FRAME: Frame = {
  lang: null,
  parts: PARTS,
  isStatic: false,
  accent: null,
  isTransparent: false,
}

/** The parts in their order, each once; null where none of them would show anything. */
export function partsOf(chosen: readonly Part[]): readonly Part[] | null {
  const parts = PARTS.filter((part) => chosen.includes(part))
  return parts.some((part) => SHOWN.includes(part)) ? parts : null
}
