import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './fixtures/storyFolder.ts'

const WORKFLOW = readFileSync(join(ROOT, '.github/workflows/pages.yml'), 'utf8')

/** The text of a job, from its name to the next one's. */
function job(name: string): string {
  const [, text] = new RegExp(`\\n  ${name}:\\n((?:    .*\\n|\\n)*)`).exec(WORKFLOW) ?? []
  if (text === undefined) throw new Error(`The workflow has no job "${name}"`)
  return text
}

describe('the workflow', () => {
  it('pins every action to a commit, with the release that it is', () => {
    const uses = [...WORKFLOW.matchAll(/uses: (.*)/g)].map(([, action = '']) => action)
    expect(uses.length).toBeGreaterThan(6)
    for (const action of uses)
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('names no owner, no repository and no address: a fork needs no edit', () => {
    expect(WORKFLOW).not.toMatch(/https?:|github\.io|repository ==|truceline/i)
  })

  it('may write nowhere but to the published pages, and only in the job that publishes', () => {
    expect(WORKFLOW).toMatch(/^permissions:\n  contents: read\n/m)
    expect(job('publish')).toMatch(/permissions:\n +pages: write\n +id-token: write\n/)
    expect(job('test') + job('site')).not.toContain('write')
  })

  it('publishes what was checked: data, links and a browser, in this order, then old scripts', () => {
    const steps = ['check:data', 'run build', 'check:site', 'anyStory', 'keep:assets', 'upload']
    const places = steps.map((step) => job('site').indexOf(step))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(job('publish')).toContain('needs: site\n')
  })

  it('does not hold up a host’s story for tests that tell another', () => {
    expect(job('site')).not.toMatch(/npm test\b|vitest|check:budgets/)
  })
})
