/** The parts that a page in a host's frame can consist of. */
export const PARTS = ['header', 'map', 'timeline', 'list', 'controls'] as const
export type Part = (typeof PARTS)[number]

/** At least one of these must be present, or there would be nothing to see. */
const SHOWN: readonly Part[] = ['map', 'timeline', 'list']

/** How a host wants its frame to look. Set in the link; readers cannot change it. */
export interface EmbedOptions {
  /** Language of the interface, BCP 47; null: the story's own. */
  readonly lang: string | null
  /** In the order of {@link PARTS}, each at most once. */
  readonly parts: readonly Part[]
  /** A static picture with text: nothing moves or reacts. */
  readonly isStatic: boolean
  /** "#rrggbb" in lower case; null: the page's own. */
  readonly accent: string | null
  /** Lets the host's background show through. */
  readonly isTransparent: boolean
}

/** The default frame: every part, live, in the page's own colours. */
export const DEFAULT_EMBED: EmbedOptions = {
  lang: null,
  parts: PARTS,
  isStatic: false,
  accent: null,
  isTransparent: false,
}

/** The parts in order, without duplicates; null if they would show nothing. */
export function partsOf(chosen: readonly Part[]): readonly Part[] | null {
  const parts = PARTS.filter((part) => chosen.includes(part))
  return parts.some((part) => SHOWN.includes(part)) ? parts : null
}
