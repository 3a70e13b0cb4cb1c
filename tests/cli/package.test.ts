/** The package as it is installed: packed, put into an empty folder without a network, and used. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crawl, type Crawl } from '../../build/crawl.ts'
import { serve } from '../../scripts/pages-server.mjs'
import { ROOT } from '../fixtures/storyFolder.ts'

/** The engine is built for it, as before each release. */
const PATIENCE = 300_000

interface Package {
  readonly version: string
  readonly files: readonly string[]
  readonly dependencies?: unknown
  readonly scripts: Readonly<Record<string, string>>
}

const packageIn = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package

/** Nothing answers there, and nothing of the machine's own settings is asked. */
const CUT_OFF = {
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_update_notifier: 'false',
  npm_config_fetch_retries: '0',
}

function run(command: string, words: readonly string[], cwd: string): string {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$/i.test(name))
  const env = {
    ...Object.fromEntries(inherited),
    ...CUT_OFF,
    npm_config_cache: join(root, 'cache'),
  }
  return execFileSync(command, words, { cwd, env, encoding: 'utf8', stdio: 'pipe' })
}

/** Everything that a site leads to. */
async function crawled(site: string, siteUrl = ''): Promise<Crawl> {
  const server = await serve(site, { base: '/some/sub-path/' })
  const { port } = server.address() as AddressInfo
  const found = await crawl(`http://127.0.0.1:${port}/some/sub-path/`, { siteUrl })
  server.closeAllConnections()
  server.close()
  return found
}

/** The commands of docs/first-story.md, in order. */
const DOCUMENTED = [
  ...readFileSync(join(ROOT, 'docs/first-story.md'), 'utf8').matchAll(/^```sh\n([^]*?)\n```$/gm),
].map(([, text = '']) => text)

let root = ''
let host = ''
const installed = (): string => join(host, 'node_modules/truceline')

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'package-'))
  const packed = join(root, 'packed')
  host = join(root, 'my-story')
  mkdirSync(packed)
  const made = new Set(['engine'])
  for (const name of ['package.json', 'README.md', 'LICENSE', ...packageIn(ROOT).files])
    if (!made.has(name)) cpSync(join(ROOT, name), join(packed, name), { recursive: true })
  run(process.execPath, [join(ROOT, 'scripts/build-engine.mjs'), join(packed, 'engine')], ROOT)
  // The copy has no sources: where packing builds the engine anew, it only says so.
  const settings = packageIn(ROOT)
  const scripts = { ...settings.scripts, 'build:engine': 'echo built > built' }
  writeFileSync(join(packed, 'package.json'), JSON.stringify({ ...settings, scripts }))
  // As docs/first-story.md says, in the place of a copy of the project.
  const [begin = '', install = ''] = DOCUMENTED
  const [, , ...lines] = begin.split('\n')
  for (const line of lines) run('sh', ['-c', line], packed)
  const [, command = ''] = install.split('\n')
  run('sh', ['-c', `${command} --offline --ignore-scripts`], host)
}, PATIENCE)

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the package', () => {
  it('needs no other package', () => {
    expect(packageIn(installed()).dependencies).toBeUndefined()
    expect(readdirSync(join(host, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
      ['truceline'],
    )
  })

  it('is never packed with an engine of earlier sources: packing builds it first', () => {
    expect(readFileSync(join(root, 'packed/built'), 'utf8').trim()).toBe('built')
  })

  it('holds the command, the engine, the schemas and the action, and none of the sources', () => {
    expect(readdirSync(installed()).sort()).toEqual(
      ['LICENSE', 'README.md', 'action.yml', 'bin', 'data', 'engine', 'package.json'].sort(),
    )
    for (const path of ['engine/template/gitignore', 'engine/template/.github/workflows/pages.yml'])
      expect(existsSync(join(installed(), path)), path).toBe(true)
  })

  it('carries the licences of all that is bundled or copied into it', () => {
    const text = readFileSync(join(installed(), 'engine/LICENSES.txt'), 'utf8')
    for (const name of [
      'maplibre-gl',
      'react-dom',
      'zustand',
      'd3-geo',
      'citty',
      '@resvg/resvg-wasm',
    ])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([^)]+\\)$`, 'm'))
    expect(text).toContain('SIL OPEN FONT LICENSE')
  })

  it(
    'says which version it is, and helps with every command',
    () => {
      expect(run('npx', ['truceline', '--version'], host).trim()).toBe(packageIn(ROOT).version)
      const help = run('npx', ['truceline', '--help'], host)
      for (const name of ['new', 'dev', 'check', 'build', 'preview', 'upgrade']) {
        expect(help).toContain(name)
        expect(run('npx', ['truceline', name, '--help'], host)).toContain(`truceline ${name}`)
      }
    },
    PATIENCE,
  )

  it(
    'begins a story, finds nothing wrong in it, and builds a site in which everything resolves',
    async () => {
      run('npx', ['truceline', 'new', 'my-story'], host)
      const project = join(host, 'my-story')
      expect(run('npx', ['truceline', 'check'], project)).toContain('nothing wrong')
      expect(run('npx', ['truceline', 'upgrade'], project)).toContain('nothing to change')
      expect(run('npx', ['truceline', 'build'], project)).toMatch(/My story: 2 events, \d+ files\./)
      const site = join(project, 'dist')
      for (const path of ['index.html', 'truceline.html', 'events/first-call/index.html', 'sw.js'])
        expect(existsSync(join(site, path)), path).toBe(true)
      expect(readdirSync(join(site, 'assets')).join()).toMatch(/outline-\w{8}\.json/)
      const { found, faults } = await crawled(site, 'https://news.example/maps/')
      expect(faults).toEqual([])
      expect(found.size).toBeGreaterThan(20)

      cpSync(join(project, 'data/my-story'), join(project, 'data/another'), { recursive: true })
      writeFileSync(join(project, 'site.json'), '{ "stories": ["my-story", "another"] }')
      expect(run('npx', ['truceline', 'check'], project)).toMatch(
        /^my-story: .*\nanother: .*nothing wrong\n$/,
      )
      expect(run('npx', ['truceline', 'build', '--no-single'], project)).toMatch(
        /2 stories, \d+ files\.\n$/,
      )
      const both = await crawled(site)
      expect(both.faults).toEqual([])
      expect([...both.found.keys()]).toEqual(
        expect.arrayContaining(['my-story/events/first-call/', 'another/events/first-call/', './']),
      )
      const scripts = [...both.found.keys()].filter((path) => path.endsWith('.js'))
      expect(scripts.filter((path) => /\/assets\//.test(path))).toEqual([])
    },
    PATIENCE,
  )
})
