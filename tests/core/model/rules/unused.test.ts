import { describe, expect, it } from 'vitest'
import { unusedRule } from '../../../../src/core/model/rules/unused.ts'
import { contextOf, contextWith, said, theProblem } from './context.ts'

describe('a record that no event needs', () => {
  it('is not in a sound story: speakers, messengers and those who met are needed', () => {
    expect(said(unusedRule, contextOf())).toEqual([])
  })

  it.each([
    ['actors.json', 'actors', 'bystander'],
    ['places.json', 'places', 'atlantis'],
    ['sources.json', 'sources', 'unread'],
  ])('is a warning in %s, at its own place', (file, list, id) => {
    const problem = theProblem(
      unusedRule,
      contextWith(file, list, ([first, ...rest]) => [first ?? {}, { ...first, id }, ...rest]),
    )
    expect(problem).toMatchObject({
      file,
      path: `${list}[1]`,
      severity: 'warning',
      remedy: 'Remove it, or refer to it.',
    })
    expect(problem.found).toContain(`"${id}"`)
  })

  it('is not spoken of while events are at fault, for they may need it', () => {
    const context = contextOf((events) => events.map((event) => ({ ...event, title: 4 })))
    expect(context.story.events).toEqual([])
    expect(said(unusedRule, context)).toEqual([])
  })
})
