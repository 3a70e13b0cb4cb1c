import type { Standing } from '../../core/model/claim.ts'
import type { Event } from '../../core/model/event.ts'

/** What one speaker said: a claim in the story's words, or a quotation. */
export interface Saying {
  /** `event-id/claim-id`, or `event-id/quote-` and its number. */
  readonly id: string
  /** Event id. */
  readonly event: string
  readonly text: string
  /** BCP 47 of a quotation; null where the words are ours and only the claim is the speaker's. */
  readonly quoted: string | null
  /** How the claim stands; a quotation has none. */
  readonly standing: Standing | null
  /** Actor ids: all who say it, and the one through whom it came. */
  readonly by: readonly string[]
  readonly via: string | null
  /** Source ids that the story names for it. */
  readonly sources: readonly string[]
}

/** All claims and quotations of some events. */
export function sayingsOf(events: readonly Event[]): Saying[] {
  return events.flatMap((event) => {
    const claims = event.claims.map(({ id, text, standing, sources, by, via = null }): Saying => {
      const at = { id: `${event.id}/${id}`, event: event.id }
      return { ...at, text, quoted: null, standing, by, via, sources }
    })
    const quotes = event.quotes.map(({ text, by, source, lang = '' }, place): Saying => {
      const at = { id: `${event.id}/quote-${place + 1}`, event: event.id }
      return { ...at, text, quoted: lang, standing: null, by: [by], via: null, sources: [source] }
    })
    return [...claims, ...quotes]
  })
}
