import type { Rule } from './rule.ts'

/** A story without any event has nothing to show. Silent while events are faulty: they are told themselves. */
export const emptyRule: Rule = ({ story, problems, files }) => {
  const file = files['events.json']
  if (!file || story.events.length > 0 || problems.some((one) => one.file === 'events.json'))
    return []
  return [
    file.report({
      path: ['events'],
      found: 'no event',
      wanted: 'at least one',
      remedy: 'Write the first one: a title and when it happened, with who says so.',
    }),
  ]
}
