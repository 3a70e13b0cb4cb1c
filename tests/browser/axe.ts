import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { StoryPage } from './page.ts'

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, in a line each: the rule, and the first elements that break it. */
export async function violations({ page }: StoryPage): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<AxeResults> }
    }
    const result = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    })
    if (result.passes.length === 0) throw new Error('axe has looked at nothing')
    return result.violations.map(({ id, nodes }) => {
      const [first] = nodes
      return `${id} (${nodes.length}): ${first?.html.slice(0, 160)} ${first?.failureSummary ?? ''}`
    })
  }, TAGS)
}
