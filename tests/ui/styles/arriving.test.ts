import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../../src')

/** Selectors of a style sheet, without its comments. */
function selectorsOf(css: string): string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?<=^|[{};])([^{};@]+)\{/g)
  return [...rules].map(([, selector = '']) => selector.replace(/\s+/g, ' ').trim())
}

// Chromium may go on drawing what an element that has just arrived rules out, most of all a pseudo-element:
// map and timeline jumped in one of fifteen frames.
it('no rule for a page that is still arriving asks by :has() what has come', () => {
  const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )
  expect(sheets.length).toBeGreaterThan(15)
  const asking = sheets.flatMap((name) =>
    selectorsOf(readFileSync(join(SRC, name), 'utf8'))
      .filter((selector) => /:not\([^)]*\.is-live/.test(selector) && selector.includes(':has('))
      .map((selector) => `${name}: ${selector}`),
  )
  expect(asking).toEqual([])
})
