import { describe, expect, it } from 'vitest'
import { readFolder } from '../../../../src/cli/folder.ts'
import { checkFolder } from '../../../../build/checkData.ts'
import { read } from '../../../../src/core/model/read/read.ts'
import { completenessRule } from '../../../../src/core/model/rules/completeness.ts'
import { claimsRule } from '../../../../src/core/model/rules/claims.ts'
import { countsRule } from '../../../../src/core/model/rules/counts.ts'
import { ROOT } from '../../../fixtures/storyFolder.ts'

type Json = Record<string, unknown>
type Records = Json[]

const FILES = readFolder(ROOT, 'march-2025')

/** What the rules of claims, counts and completeness say of the story of March 2025 once a record of it is changed. */
function saidAfter(list: string, id: string, change: (record: Json) => void): string[] {
  const file = `${list}.json`
  const value = JSON.parse(String(FILES[file])) as Record<string, Records>
  const record = value[list]?.find((one) => one['id'] === id)
  if (!record) throw new Error(`The story has no ${id}`)
  change(record)
  const story = read({ ...FILES, [file]: JSON.stringify(value, null, 2) })
  const context = { ...story, wording: [], isInCountry: () => true }
  return [completenessRule, countsRule, claimsRule]
    .flatMap((rule) => rule(context))
    .map(({ path, found, remedy }) => `${path.replace(/\d+/, 'n')}: ${found}. ${remedy}`)
}

const claimOf = (event: Json, id: string): Json => {
  const claim = (event['claims'] as Records).find((one) => one['id'] === id)
  if (!claim) throw new Error(`The event has no claim ${id}`)
  return claim
}

const firstOf = (record: Json, list: string): Json => {
  const [first] = record[list] as Records
  if (!first) throw new Error(`There is no ${list}`)
  return first
}

it('the story of March 2025 keeps all that it owes its readers', () => {
  expect(checkFolder(ROOT, 'march-2025').problems).toEqual([])
})

describe('a strict story is told', () => {
  it.each<[string, string, string, (record: Json) => void, RegExp]>([
    ['of a person without a role', 'actors', 'peskov', (one) => delete one['role'], /no "role"/],
    [
      'of a source without a title and without the reason',
      'sources',
      'afp-copy-0307',
      (one) => delete one['titleNote'],
      /no "titleNote"/,
    ],
    [
      'of a source without a date and without the reason',
      'sources',
      'afp-copy-0307',
      (one) => delete one['dateNote'],
      /no "dateNote"/,
    ],
    [
      'of a source without a stance',
      'sources',
      'meduza-0319',
      (one) => delete one['stance'],
      /no "stance"/,
    ],
    [
      'of a source that was seen nobody knows how',
      'sources',
      'meduza-0319',
      (one) => delete one['seen'],
      /no "seen"/,
    ],
    [
      'of a title that no claim bears out',
      'events',
      'us-aid-flow-resumes',
      (one) => (one['claims'] as Records).forEach((claim) => delete claim['onTitle']),
      /no claim that (bears out|supports) the title/,
    ],
    [
      'of a status that follows from the claims anyway',
      'events',
      'jeddah-talks',
      (one) => Object.assign(one, { status: { is: 'undisputed', reason: 'It is so.' } }),
      /"undisputed", which follows from the claims/,
    ],
    [
      'of a claim that nobody disputes and that is called disputed',
      'events',
      'jeddah-talks',
      (one) => Object.assign(firstOf(one, 'claims'), { standing: 'disputed', contradicts: [] }),
      /"disputed" on a claim that no other contradicts/,
    ],
    [
      'of a question that one claim alone answers',
      'events',
      'uk-loan-ukraine',
      (one) => Object.assign(firstOf(one, 'claims'), { about: 'Who signed' }),
      /contradicts nothing/,
    ],
    [
      'of a contradiction that one side alone names',
      'events',
      'trump-kursk-plea',
      (one) => Object.assign(claimOf(one, 'isw-no-evidence'), { contradicts: [] }),
      /does not name this claim/,
    ],
    [
      'of a title of two parts that rests on nothing',
      'events',
      'trump-angry-at-putin',
      (one) => delete one['titleRestsOn'],
      /a title of two parts/,
    ],
    [
      'of a place that rests on a claim that is not there',
      'events',
      'drones-at-oil-sites-russia',
      (one) => Object.assign(firstOf(one, 'places'), { restsOn: ['no-such-claim'] }),
      /the unknown claim "no-such-claim"/,
    ],
    [
      'of a count for a place where the event was not',
      'events',
      'dobropillia-strike',
      (one) => Object.assign(firstOf(one, 'casualties'), { place: 'moscow' }),
      /no place of the event/,
    ],
    [
      'of a count from before the event',
      'events',
      'dobropillia-strike',
      (one) => Object.assign(firstOf(one, 'casualties'), { asOf: '2025-03-01' }),
      /before the event began/,
    ],
    [
      'of a side that accuses itself',
      'events',
      'russia-lists-energy-attacks',
      (one) =>
        Object.assign(claimOf(one, 'valuyki'), { accuses: { side: 'RU', of: 'energy-strike' } }),
      /the side of the speaker/,
    ],
  ])('%s', (_, list, id, change, said) => {
    const all = saidAfter(list, id, change)
    expect(all.filter((one) => said.test(one)).length).toBeGreaterThan(0)
    expect(all.every((one) => /\. [A-Z].*\.$/.test(one))).toBe(true)
  })
})
