import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from '@playwright/test'

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong, in a line each: the rule, and the first elements that break it.
 * @param within selects the part that is looked at
 */
export async function violations(
  { page }: { readonly page: Page },
  within = 'html',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(
    async ([part, tags]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: string, options: object) => Promise<AxeResults> }
      }
      const result = await axe.run(part, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      })
      if (result.passes.length === 0) throw new Error('axe has looked at nothing')
      return result.violations.map(({ id, nodes }) => {
        const [first] = nodes
        return `${id} (${nodes.length}): ${first?.html.slice(0, 160)} ${first?.failureSummary ?? ''}`
      })
    },
    [within, TAGS] as const,
  )
}

/** The same in light and in dark, one after the other on the page as it is. */
export async function violationsInBoth(
  { page }: { readonly page: Page },
  within = 'html',
): Promise<string[]> {
  const found: string[] = []
  const grounds = new Set<string>()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    found.push(...(await violations({ page }, within)).map((line) => `${colorScheme}: ${line}`))
  }
  if (grounds.size < 2) throw new Error('The page is not another in the dark')
  return found
}
