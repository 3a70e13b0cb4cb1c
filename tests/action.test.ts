import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index'
import { describe, expect, it } from 'vitest'
import { ROOT } from './fixtures/storyFolder.ts'

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const ACTION = textOf('action.yml')

/** What GitHub's own parser has against an action. */
function faultsIn(content: string): string[] {
  const { context, value } = parseAction(
    { name: 'action.yml', content },
    new NoOperationTraceWriter(),
  )
  if (value) convertActionTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

/** The text of each step. */
const STEPS = ACTION.slice(ACTION.indexOf('\n  steps:'))
  .split(/\n {4}- /)
  .slice(1)
const PUBLISHES = "if: inputs.publish == 'true' && github.event_name != 'pull_request'"

describe('the action', () => {
  it('is one that GitHub can run', () => {
    expect(faultsIn(ACTION)).toEqual([])
  })

  it.each([
    ['a name that there is not', 'using: composite', 'using: compost'],
    ['a step that does nothing', 'run: npx --no truceline build', 'runs: npx --no truceline build'],
    ['an expression without end', '${{ inputs.version }}', '${{ inputs.version'],
  ])('would not be with %s', (_, from, to) => {
    expect(ACTION).toContain(from)
    expect(faultsIn(ACTION.replace(from, () => to))).not.toEqual([])
  })

  it('pins each action that it uses to a commit, and says of which version', () => {
    const used = [...ACTION.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(used).toHaveLength(4)
    for (const one of used) expect(one).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('lets no package run a script when it is installed, and fetches none to run it', () => {
    for (const [command] of ACTION.matchAll(/npm (?:ci|install)\b.*/g))
      expect(command).toContain('--ignore-scripts')
    for (const [command] of ACTION.matchAll(/npx\b.*/g)) expect(command).toMatch(/^npx --no /)
  })

  it('puts nothing that others write into a command, and asks for no secret', () => {
    const [runs, rest] = [STEPS.filter((step) => /\brun: /.test(step)), /secrets\.|token/i]
    expect(runs.length).toBeGreaterThan(3)
    for (const step of runs) {
      expect(step.slice(step.indexOf('run: '))).not.toContain('${{')
      expect(step).toMatch(/\n {6}shell: bash\n/)
    }
    expect(ACTION).not.toMatch(rest)
  })

  it('checks, builds, keeps and publishes, in this order, with commands that there are', () => {
    const named = [...ACTION.matchAll(/npx --no truceline (\w+)/g)].map(([, name]) => name)
    expect(named).toEqual(['check', 'build', 'keep'])
    const known = textOf('src/cli/cli.ts')
    for (const name of named) expect(known).toContain(`command(\n  '${name}'`)
    const places = ['truceline build', 'upload-pages-artifact@', 'deploy-pages@'].map((one) =>
      ACTION.indexOf(one),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('publishes nothing of a pull request, and nothing where it is told not to', () => {
    for (const name of [
      'configure-pages@',
      'truceline keep',
      'upload-pages-artifact@',
      'deploy-pages@',
    ]) {
      const [step = ''] = STEPS.filter((one) => one.includes(name))
      expect(step, name).toContain(PUBLISHES)
    }
  })

  it('runs no test of the program in a host’s repository', () => {
    expect(ACTION).not.toMatch(/npm (?:run )?test|vitest|playwright/)
  })

  it('is used by the workflow of a new project, from the package that this names', () => {
    const workflow = textOf('template/.github/workflows/pages.yml')
    expect(workflow).toContain('uses: ./node_modules/truceline\n')
    // The environment that publishes takes the main branch alone: the job of a pull request would be refused.
    expect(workflow).not.toContain('pull_request')
    expect(workflow).toContain('permissions: { contents: read, pages: write, id-token: write }\n')
    expect((JSON.parse(textOf('package.json')) as { files: string[] }).files).toContain(
      'action.yml',
    )
  })
})
