import type { Finding, JsonPath } from '../json.ts'
import type { Problem } from '../problem.ts'
import type { ResolvedEvent } from '../resolve.ts'
import { pathOfItem, type Rule, type RuleContext, type Wording } from './rule.ts'

const SUMMARY_WORDS = 60
const QUOTE_WORDS = 29
const QUOTED = /"[^"]*"|“[^”]*”|‘[^’]*’(?!\w)|«[^»]*»/g

/** Words as a reader counts them: runs without white space that hold a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The avoided words that stand in the text outside quotation marks. */
export function findAvoided(text: string, wording: readonly Wording[]): readonly Wording[] {
  const own = text.replace(QUOTED, ' ')
  return wording.filter(({ word }) => {
    const letters = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'iu').test(own)
  })
}

function tooLong(path: JsonPath, what: string, words: number, most: number): Finding {
  return {
    path,
    found: `${words} words`,
    wanted: `at most ${most} words in a ${what}`,
    remedy: what === 'quotation' ? 'Quote less of it.' : 'Say it in fewer words.',
  }
}

function avoided(path: JsonPath, text: string, wording: readonly Wording[]): Finding[] {
  return findAvoided(text, wording).map(({ word, instead }) => ({
    path,
    found: `"${word}"`,
    wanted: 'neutral words outside quotation marks',
    remedy: `Write ${instead}, or set the word in quotation marks with its speaker.`,
  }))
}

function proseOf({ event, path }: ResolvedEvent, context: RuleContext): [JsonPath, string][] {
  return [
    [[...path, 'title'], event.title],
    [[...path, 'summary'], event.summary],
    ...(event.timeNote ? [[[...path, 'when', 'note'], event.timeNote] as [JsonPath, string]] : []),
    ...event.claims.map((claim): [JsonPath, string] => [
      [...pathOfItem(context, path, 'claims', claim.id), 'text'],
      claim.text,
    ]),
    ...event.notes.map((note, i): [JsonPath, string] => [[...path, 'notes', i], note]),
  ]
}

function findings(located: ResolvedEvent, context: RuleContext): Finding[] {
  const { event, path } = located
  const summary = countWords(event.summary)
  const quotes = event.quotes.flatMap(({ text }, i) => {
    const words = countWords(text)
    return words > QUOTE_WORDS
      ? [tooLong([...path, 'quotes', i, 'text'], 'quotation', words, QUOTE_WORDS)]
      : []
  })
  return [
    ...(summary > SUMMARY_WORDS
      ? [tooLong([...path, 'summary'], 'summary', summary, SUMMARY_WORDS)]
      : []),
    ...quotes,
    ...proseOf(located, context).flatMap(([at, text]) => avoided(at, text, context.wording)),
  ]
}

/** Summaries and quotations are short, and our prose keeps to neutral words. */
export const wordingRule: Rule = (context) =>
  context.events.flatMap((located) =>
    findings(located, context).flatMap((finding): Problem[] => {
      const file = context.files['events.json']
      return file ? [file.report(finding)] : []
    }),
  )
