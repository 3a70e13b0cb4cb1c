import { fc, test } from '@fast-check/vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { allRules, sortRules } from '../../build/styles/deferred.ts'
import { deferredPlugin } from '../../build/styles/deferredPlugin.ts'
import { plainSheets } from '../../build/styles/plainSheets.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const SOURCE = join(ROOT, 'src')
const PAGE = 'shell/styles.css'
const read = (path: string): string => readFileSync(join(SOURCE, path), 'utf8')
const filesOf = (kind: RegExp): string[] =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) => kind.test(path))

/** The sheets that another one imports, in its order, as paths within src. */
const importedBy = (path: string): string[] =>
  [...read(path).matchAll(/^@import '(.+)';$/gm)].map(([, target = '']) =>
    join(dirname(path), target),
  )

/** A sheet as text alone: no comments, and no white space, which may be written in more than one way. */
const bare = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\/|\s+/g, '')

/** What stands in the deferred blocks of a sheet as the formatter writes it, and what does not, told apart by lines. */
function byLines(css: string): { readonly first: string; readonly later: string } {
  const [first, later]: [string[], string[]] = [[], []]
  let isDeferred = false
  for (const line of css.split('\n')) {
    if (line === '@deferred {') isDeferred = true
    else if (isDeferred && line === '}') isDeferred = false
    else (isDeferred ? later : first).push(line)
  }
  return { first: bare(first.join('\n')), later: bare(later.join('\n')) }
}

/** The page's sheets as Vite bundles them, before anything is made shorter, by the name of the entry. */
async function bundled(parts: 'two' | 'one'): Promise<ReadonlyMap<string, string>> {
  const input = {
    first: join(SOURCE, PAGE),
    ...(parts === 'two' && { later: `${join(SOURCE, PAGE)}?later` }),
  }
  const { output } = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [deferredPlugin(parts)],
    build: { write: false, cssMinify: false, target: 'esnext', rolldownOptions: { input } },
  })) as Rolldown.RolldownOutput
  return new Map(
    output.flatMap((file) =>
      file.type === 'asset' ? [[file.names[0] ?? '', bare(String(file.source))]] : [],
    ),
  )
}

describe('the rules of a sheet', () => {
  it('are sorted by the blocks that they stand in, each kind in its own order', () => {
    const css = 'a { b: c }\n@deferred {\n  d { e: f }\n}\ng { h: i }\n@deferred { j { k: l } }'
    const { first, later } = sortRules(css)
    expect([bare(first), bare(later)]).toEqual(['a{b:c}g{h:i}', 'd{e:f}j{k:l}'])
    expect(bare(allRules(css))).toBe('a{b:c}g{h:i}d{e:f}j{k:l}')
  })

  it.each([
    ['in a comment', '/* @deferred { a */ b { c: d }'],
    ['in quotes', `a::before { content: '@deferred {' }`],
    ['before an escaped quote', `a::before { content: "\\"@deferred {" }`],
  ])('stay where they are if the mark stands %s', (_, css) => {
    expect(sortRules(css)).toEqual({ first: css, later: '' })
  })

  it.each([
    ['in another block', '@media print { @deferred { a { b: c } } }', /within another/],
    ['in another of its kind', '@deferred { @deferred { a { b: c } } }', /within another/],
    ['before no block', '@deferred a { b: c }', /no block/],
    ['before a block without an end', '@deferred { a { b: c }', /no end/],
  ])('are refused where the mark stands %s, for a browser would drop them', (_, css, words) => {
    expect(() => sortRules(css)).toThrow(words)
  })

  const aRule = fc.constantFrom(
    'a{b:c}',
    '@media print{d{e:f}}',
    `g::after{content:'}'}`,
    '/* { */',
    'h{&:hover{i:j}}',
  )
  const blocks = fc.array(
    fc.record({ isLate: fc.boolean(), rules: fc.array(aRule, { maxLength: 4 }) }),
  )

  test.prop([blocks])('are all there, once, whatever they are and however many', (sheet) => {
    const textOf = (isLate: boolean): string =>
      sheet.flatMap((block) => (block.isLate === isLate ? block.rules : [])).join('')
    const css = sheet.map(({ isLate, rules }) =>
      isLate ? `@deferred {${rules.join('')}}` : rules.join(''),
    )
    expect(sortRules(css.join(''))).toEqual({ first: textOf(false), later: textOf(true) })
  })
})

describe('the page', () => {
  const sheets = importedBy(PAGE).map((path) => byLines(read(path)))
  const first = sheets.map((sheet) => sheet.first).join('')
  const later = sheets.map((sheet) => sheet.later).join('')

  it('has before its first picture what stands outside deferred blocks, and after it what stands in them', async () => {
    expect(Math.min(first.length, later.length)).toBeGreaterThan(20_000)
    const built = await bundled('two')
    expect(built.get('first.css')).toBe(first)
    expect(built.get('later.css')).toBe(later)
  })

  it('has both in this order where it is one file', async () => {
    expect([...(await bundled('one')).values()]).toEqual([`${first}${later}`])
  })
})

describe('pages without scripts', () => {
  it('have no mark that a browser would not know', () => {
    const css = plainSheets(ROOT).join('')
    expect(css).toContain('.claims {')
    expect(css).not.toContain('@deferred')
  })
})

describe('each style sheet', () => {
  const sheets = filesOf(/\.css$/)
  const ofPage = new Set(importedBy(PAGE))

  it('is named after its subject, not after when it is needed', () => {
    expect(sheets.filter((path) => /deferred|later/i.test(path))).toEqual([])
  })

  it('is in use', () => {
    const scripts = filesOf(/\.tsx?$/).flatMap((path) =>
      [...read(path).matchAll(/'(\.[^']+\.css)(?:\?inline)?'/g)].map(([, target = '']) =>
        join(dirname(path), target),
      ),
    )
    const plain = readFileSync(join(ROOT, 'build/styles/plainSheets.ts'), 'utf8')
    const used = new Set([...scripts, ...sheets.flatMap(importedBy)])
    expect(sheets.filter((path) => !used.has(path) && !plain.includes(`'${path}'`))).toEqual([])
  })

  it('defers nothing unless the page has it from the start: nothing else sorts its rules', () => {
    const others = sheets.filter((path) => !ofPage.has(path) && path !== PAGE)
    expect(others.filter((path) => bare(read(path)).includes('@deferred'))).toEqual([])
  })
})
