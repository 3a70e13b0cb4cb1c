import type { Problem } from '../../../../src/core/json/problem.ts'
import { read } from '../../../../src/core/model/read/read.ts'
import type { Rule, RuleContext } from '../../../../src/core/model/rules/rule.ts'
import { smallStory } from '../../../fixtures/storyFolder.ts'

type Records = Record<string, unknown>[]
type Change = (records: Records) => Records

const FILES = smallStory()

function change(file: string, list: string, edit: Change): Record<string, string> {
  const value = JSON.parse(String(FILES[file])) as Record<string, Records>
  const records = value[list] ?? []
  const edited = edit(records)
  return { [file]: JSON.stringify({ ...value, [list]: edited }, null, 2) }
}

/** The small story with its events as `edit` leaves them, ready for a rule. */
export function contextOf(
  edit: Change = (events) => events,
  more: Partial<RuleContext> = {},
): RuleContext {
  const files = { ...FILES, ...change('events.json', 'events', edit) }
  return { ...read(files), wording: [], isInCountry: () => true, ...more }
}

/** As {@link contextOf}, with the records of another file changed. */
export function contextWith(
  file: string,
  list: string,
  edit: Change,
  more: Partial<RuleContext> = {},
): RuleContext {
  const files = { ...FILES, ...change(file, list, edit) }
  return { ...read(files), wording: [], isInCountry: () => true, ...more }
}

/** What a rule says, as "file:line path". */
export function said(rule: Rule, context: RuleContext): string[] {
  return rule(context).map(({ file, line, path }) => `${file}:${line} ${path}`)
}

/** The one problem that a rule tells. */
export function theProblem(rule: Rule, context: RuleContext): Problem {
  const [problem, ...others] = rule(context)
  if (!problem || others.length > 0)
    throw new Error(`expected one problem, found ${others.length + (problem ? 1 : 0)}`)
  return problem
}
