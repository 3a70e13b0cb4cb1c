import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOwnScript } from '../../../src/ui/browser/trusted.ts'

const BASE = 'https://example.org/maps/index.html?event=a'
const SRC = join(import.meta.dirname, '../../../src')

describe('a script of the site', () => {
  it.each([
    ['./sw.js', 'https://example.org', true],
    ['https://example.org/maps/assets/worker-1.js', 'https://example.org', true],
    ['blob:https://example.org/1', 'https://example.org', true],
    ['blob:null/1', 'null', true],
    ['data:text/javascript,1', 'null', true],
    ['data:text/javascript,1', 'https://example.org', false],
    ['../other.js', 'https://example.org', false],
    ['../assets/worker-1.js', 'https://example.org', true],
    ['https://example.org/other/assets/worker-1.js', 'https://example.org', false],
    ['//evil.example/maps/a.js', 'https://example.org', false],
    ['https://example.org.evil.example/maps/a.js', 'https://example.org', false],
    ['javascript:alert(1)', 'https://example.org', false],
    ['blob:https://evil.example/1', 'https://example.org', false],
  ])('%s, at %s: %s', (address, origin, expected) => {
    expect(isOwnScript(address, BASE, origin)).toBe(expected)
  })
})

it('no other file makes markup of a text, or a policy', () => {
  const sinks =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|DOMParser|createContextualFragment|srcdoc|setHTMLUnsafe|createPolicy)\b|document\.write|\beval\(|new Function\(/
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => sinks.test(readFileSync(join(SRC, name), 'utf8')))
  // React writes these two while the page is built, and nothing of it in a browser.
  expect(found.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
    // Before there is any script of the page: it starts the one that the single file holds.
    'publish/unpack.ts',
    'ui/browser/trusted.ts',
  ])
})
