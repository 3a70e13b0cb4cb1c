import type { Change } from './migrations.ts'
import { asEcho, byPlace, listed, type Problem } from '../../json/problem.ts'
import { read, type StoryFiles } from './read.ts'
import { claimsRule } from '../rules/claims.ts'
import { completenessRule } from '../rules/completeness.ts'
import { countsRule } from '../rules/counts.ts'
import { emptyRule } from '../rules/empty.ts'
import { orderRule } from '../rules/order.ts'
import { callersRule, coordinatesRule } from '../rules/places.ts'
import { relationsRule } from '../rules/relations.ts'
import type { Rule, RuleContext } from '../rules/rule.ts'
import { stepsRule } from '../rules/steps.ts'
import { unusedRule } from '../rules/unused.ts'
import { wordingRule } from '../rules/wording.ts'
import type { Story } from '../story.ts'

const RULES: readonly Rule[] = [
  claimsRule,
  completenessRule,
  countsRule,
  orderRule,
  relationsRule,
  coordinatesRule,
  callersRule,
  stepsRule,
  wordingRule,
  unusedRule,
  emptyRule,
]

/** What the rules need besides the files. */
export type Knowledge = Pick<RuleContext, 'wording' | 'isInCountry'>

/** A story that was read and checked, with what is wrong in it; a faulty record is left out. */
export interface CheckedStory {
  readonly story: Story
  readonly problems: readonly Problem[]
  /** What was read otherwise than it is written, since the story has an earlier format. */
  readonly changes: readonly Change[]
}

/** A place of a file with all that holds it: the file, "events", "events[0]", "events[0].places" … */
function placesAround({ file, path }: Problem): string[] {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index)
  return [0, ...ends, path.length].map((end) => `${file} ${path.slice(0, end)}`)
}

/** What a rule finds where a part was left out may be wrong for want of that part alone: the part is told. */
function echoing(broken: readonly Problem[], read: readonly Problem[]): Problem[] {
  const errors = read.filter(({ severity }) => severity === 'error')
  const around = new Set(errors.flatMap(placesAround))
  return broken.map((one) => (around.has(`${one.file} ${one.path}`) ? asEcho(one) : one))
}

/** Reads a story and checks it against every rule; problems are sorted by file and line. */
export function checkStory(files: StoryFiles, knowledge: Knowledge): CheckedStory {
  const result = read(files)
  const context: RuleContext = { ...result, ...knowledge }
  const { story, changes, isLater } = result
  const broken = RULES.flatMap((rule) => rule(context))
  const problems = [
    ...result.problems,
    ...(isLater ? broken.map(asEcho) : echoing(broken, result.problems)),
  ]
  return { story, problems: listed(problems.sort(byPlace)), changes }
}
