import type { Standing } from '../../core/model/claim.ts'

/** What a claim may be called, and how words are joined to a list; in what comes late alone. */
export const standings: Record<Standing, { readonly label: string }> = {
  stated: { label: 'Stated' },
  reported: { label: 'Reported' },
  announced: { label: 'Announced' },
  planned: { label: 'Planned' },
  alleged: { label: 'Alleged' },
  denial: { label: 'Denial' },
  confirmed: { label: 'Confirmed' },
  disputed: { label: 'Disputed' },
  assessed: { label: 'Independent assessment' },
}

export const joined = {
  /** "Trump, Putin and Zelenskyy" */
  and: (items: readonly string[]): string =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  or: (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`,
}
