import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../../src')

/** Selectors that hold `:has()`, without the comments between them. */
function askingSelectors(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return bare.split(/[{};]/).flatMap((part) => (part.includes(':has(') ? [part.trim()] : []))
}

/** What a frame asks of: whether its buttons are folded or in use, its tour, and its one card. A step of time leaves them. */
const STILL = [/:has\(\.is-folded\)/, /:has\(\.badge\)/, /:has\(\.step\)/, /:has\(h3\)/]

test('no style sheet asks with :has() about what a step of time changes: it would be asked at each', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  const found = files.flatMap((file) => askingSelectors(readFileSync(join(source, file), 'utf8')))
  expect(found.length).toBeGreaterThan(0)
  const asking = found.filter((one) => !STILL.some((pattern) => pattern.test(one)))
  expect(asking).toEqual([])
})

test('an angle is taken of px alone: WebKit takes the tangent of any other unit wrongly', () => {
  const css = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n')
  const registered = new Set(
    [...css.matchAll(/@property (--[\w-]+) \{\s*syntax: '<length>'/g)].map(([, name]) => name),
  )
  const isPx = (name: string): boolean =>
    [...css.matchAll(new RegExp(`${name}: ([^;]+);`, 'g'))].every(([, value = '']) =>
      /^[\d.]+px$/.test(value),
    )
  const angles = [...css.matchAll(/atan2\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)]
  expect(angles.length).toBeGreaterThan(2)
  const given = angles.flatMap(([, both = '']) => both.split(',').map((one) => one.trim()))
  const wrong = given.filter((one) => {
    const [, name] = /^var\((--[\w-]+)\)$/.exec(one) ?? []
    return name === undefined ? !/^[\d.]+px$/.test(one) : !registered.has(name) && !isPx(name)
  })
  expect(wrong).toEqual([])
})

test('no shape is made of borders that are not seen: with forced colours they are', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  // A frame of one pixel that shows only while it is used may show always.
  const found = files.flatMap((file) =>
    [
      ...readFileSync(join(source, file), 'utf8').matchAll(
        /border[\w-]*:[^;]*(?<!: 1px solid )transparent/g,
      ),
    ]
      .map(([rule]) => rule)
      .filter((rule) => !rule.startsWith('border-color')),
  )
  expect(found).toEqual([])
})
