import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import { describe, expect, it } from 'vitest'
import { ROOT } from './fixtures/storyFolder.ts'

/** The project's own, and the one that a new project gets. */
const FOLDERS = ['.github/workflows', 'template/.github/workflows']
const WORKFLOWS = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map(
    (name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')] as const,
  ),
)

/** What GitHub's own parser has against a workflow: names, types, expressions, jobs that need one another. */
async function faultsIn(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const template = value && (await convertWorkflowTemplate(context, value))
  const all = context.errors.getErrors().map(({ message }) => message)
  return [...all, ...(template?.errors ?? []).map(({ Message }) => Message)]
}

describe.each(WORKFLOWS)('the workflow %s', (name, text) => {
  it('is one that GitHub can run', async () => {
    expect(await faultsIn(name, text)).toEqual([])
  })

  it('pins each action to a commit, and says of which version', () => {
    const used = [...text.matchAll(/uses: (?!\.\/)(.*)/g)].map(([, action]) => action)
    expect(used.length).toBeGreaterThan(0)
    for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('lets no package run a script when it is installed', () => {
    for (const [command] of text.matchAll(/npm (?:ci|install)\b.*/g))
      expect(command).toContain('--ignore-scripts')
  })

  it('is given nothing but what its jobs ask for, and no job writes but the one that publishes', () => {
    const jobs = text
      .slice(text.indexOf('\njobs:'))
      .split(/\n {2}(?=\w+:\n)/)
      .slice(1)
    const [, all = ''] = /^permissions: (.*)$/m.exec(text) ?? []
    const ofAll = all === '{}' ? '' : all
    // Where there is one job, what the workflow is given is given to it.
    expect(jobs.length === 1 || ofAll === '').toBe(true)
    for (const job of jobs) {
      expect(ofAll !== '' || /\n {4}permissions:\n/.test(job)).toBe(true)
      expect(job).toMatch(/\n {4}timeout-minutes: \d+\n/)
      const writes = [...`${ofAll}${job}`.matchAll(/([\w-]+): write\b/g)].map(([, scope]) => scope)
      expect(writes).toEqual(job.startsWith('publish:') ? ['pages', 'id-token'] : [])
    }
  })

  it('leaves no key in the folder that its packages see', () => {
    const checkouts = text.split('uses: actions/checkout@').slice(1)
    for (const checkout of checkouts)
      expect(checkout.split('- ')[0]).toContain('persist-credentials: false')
    expect(text).not.toMatch(/secrets\.|pull_request_target/)
  })

  it('puts nothing that others write into a command', () => {
    for (const [command] of text.matchAll(/\n\s+(?:- )?run: .*/g))
      expect(command).not.toContain('${{')
  })
})

describe('a fault in a workflow', () => {
  const [, sound = ''] = WORKFLOWS.find(([name]) => name === '.github/workflows/pages.yml') ?? []
  it.each([
    ['a name that there is not', 'permissions: {}', 'permisions: {}'],
    ['a job that there is not', 'needs: site', 'needs: sight'],
    ['an expression without end', '${{ github.ref }}', '${{ github.ref'],
    ['a right that there is not', 'pages: read', 'page: read'],
    [
      'a step that does nothing',
      '- run: npm ci --ignore-scripts',
      '- runs: npm ci --ignore-scripts',
    ],
    [
      'a context that there is not',
      'steps.pages.outputs.base_url',
      'stepps.pages.outputs.base_url',
    ],
  ])('is found: %s', async (_, from, to) => {
    expect(sound).toContain(from)
    expect(
      await faultsIn(
        'pages.yml',
        sound.replace(from, () => to),
      ),
    ).not.toEqual([])
  })
})

it('no package asks to run a script when it is installed, and none would be let', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('hasInstallScript')
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
})
