import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cssString, pageRules } from '../../../src/ui/paper/pageRules.ts'

/** What CSS takes the string for (CSS Syntax 3, 4.3.5 and 4.3.7). */
function readBack(css: string): string {
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
}

describe('what stands in the margins of a sheet', () => {
  test.prop([fc.string({ unit: 'grapheme' })])('is the title, whatever it holds', (title) => {
    const css = cssString(title)
    expect(css.slice(1, -1)).not.toMatch(/["\n<{}]/)
    expect(readBack(css)).toBe(title)
  })

  it('a title cannot end its rule and begin another', () => {
    const rules = pageRules({ title: '"} * { display: none } @x {"', address: '', page: '' })
    expect(rules.match(/\{/g)).toHaveLength(4)
  })

  it('has the number of the page and how many there are', () => {
    expect(pageRules({ title: 'T', address: 'A', page: 'Page' })).toContain(
      'content: "Page " counter(page) " / " counter(pages)',
    )
  })
})
