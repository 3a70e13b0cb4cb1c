import { byPlace, listed, type Problem } from './problem.ts'
import { read, type StoryFiles } from './read.ts'
import { claimsRule } from './rules/claims.ts'
import { completenessRule } from './rules/completeness.ts'
import { countsRule } from './rules/counts.ts'
import { orderRule } from './rules/order.ts'
import { callersRule, coordinatesRule } from './rules/places.ts'
import { relationsRule } from './rules/relations.ts'
import type { Rule, RuleContext } from './rules/rule.ts'
import { stepsRule } from './rules/steps.ts'
import { unusedRule } from './rules/unused.ts'
import { wordingRule } from './rules/wording.ts'
import type { Story } from './story.ts'

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
]

/** What the rules need besides the files. */
export type Knowledge = Pick<RuleContext, 'wording' | 'isInCountry'>

/** Reads a story and checks it against every rule; problems are sorted by file and line. */
export function checkStory(
  files: StoryFiles,
  knowledge: Knowledge,
): { story: Story; problems: readonly Problem[] } {
  const result = read(files)
  const context: RuleContext = { ...result, ...knowledge }
  const problems = [...result.problems, ...RULES.flatMap((rule) => rule(context))]
  return { story: result.story, problems: listed(problems.sort(byPlace)) }
}
