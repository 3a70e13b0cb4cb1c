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
  it('names no owner, no repository and no address: a fork needs no edit', () => {
    expect(WORKFLOW).not.toMatch(/https?:|github\.io|repository ==|truceline/i)
  })

  it('may publish in the job that does, and read where the pages are in the one before', () => {
    expect(job('publish')).toMatch(/permissions:\n +pages: write\n +id-token: write\n/)
    expect(job('site')).toMatch(/permissions:\n +contents: read\n(?: +#.*\n)* +pages: read\n/)
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
