import type { Finding, JsonFile, JsonPath } from '../../json/json.ts'
import { itemPath } from '../read/records.ts'
import type { ResolvedEvent } from '../read/resolve.ts'
import type { Rule, Wording } from './rule.ts'

const SUMMARY_WORDS = 60
const QUOTE_WORDS = 29
const QUOTED = /"[^"]*"|“[^”]*”|‘(?:[^’]|’(?=\w))*’|«[^»]*»/g

/** Words as a reader would count them: runs of non-space characters with a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function wholeWords(words: string, flags: string): RegExp {
  const letters = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, flags)
}

/** The text without the phrases that the list itself recommends in quotation marks. */
function withoutAllowed(text: string, instead: string): string {
  const allowed = [...instead.matchAll(/"([^"]+)"/g)].map(([, phrase]) => phrase ?? '')
  return allowed.reduce((rest, phrase) => rest.replace(wholeWords(phrase, 'giu'), ' '), text)
}

/** The words to avoid that appear outside quotation marks. */
export function findAvoided(text: string, wording: readonly Wording[]): readonly Wording[] {
  const own = text.replace(QUOTED, ' ')
  return wording.filter(({ word, instead }) =>
    wholeWords(word, 'iu').test(withoutAllowed(own, instead)),
  )
}

/** The names of the fields that hold our own prose, in any of the files. */
const OURS = new Set(
  'title dek summary text label note notes supports about method role standIn'.split(' '),
)

function isOurs(path: JsonPath): boolean {
  const name = path.findLast((part) => typeof part === 'string')
  return OURS.has(String(name)) && !(path.includes('quotes') && name === 'text')
}

function prose(value: unknown, path: JsonPath): [JsonPath, string][] {
  if (typeof value === 'string') return isOurs(path) ? [[path, value]] : []
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, part]: [string | number, unknown]) => prose(part, [...path, key]))
}

function avoided(file: JsonFile, wording: readonly Wording[]): Finding[] {
  return prose(file.value, []).flatMap(([path, text]) =>
    findAvoided(text, wording).map(({ word, instead }) => ({
      path,
      found: `"${word}"`,
      wanted: 'neutral words outside quotation marks',
      remedy: `Write ${instead}, or put the word in quotation marks with its speaker.`,
    })),
  )
}

function tooLong(path: JsonPath, what: string, text: string, most: number): Finding[] {
  const words = countWords(text)
  if (words <= most) return []
  return [
    {
      path,
      found: `${words} words`,
      wanted: `at most ${most} words in a ${what}`,
      remedy: what === 'quotation' ? 'Shorten the quotation.' : 'Use fewer words.',
    },
  ]
}

function lengths(located: ResolvedEvent): Finding[] {
  const { event, path } = located
  return [
    ...tooLong([...path, 'summary'], 'summary', event.summary, SUMMARY_WORDS),
    ...event.quotes.flatMap(({ text }, index) =>
      tooLong([...itemPath(located, 'quotes', index), 'text'], 'quotation', text, QUOTE_WORDS),
    ),
  ]
}

const FILES = ['story.json', 'events.json', 'places.json', 'actors.json']

/** Summaries and quotations are short, and our prose is neutral. */
export const wordingRule: Rule = ({ files, events, wording }) =>
  FILES.flatMap((name) => {
    const file = files[name]
    if (!file) return []
    const long = name === 'events.json' ? events.flatMap(lengths) : []
    return [...long, ...avoided(file, wording)].map(file.report)
  })
