import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../src/cli/folder.ts'
import { outlineStory } from '../src/core/model/outline.ts'
import { read } from '../src/core/model/read/read.ts'
import { openLink } from '../src/core/view/open.ts'
import { knownOf } from '../src/core/view/known.ts'
import { parseQuery } from '../src/core/view/link/query.ts'
import { readView, writeView } from '../src/core/view/link/url.ts'
import type { TimeView, View } from '../src/core/view/view.ts'
import { ROOT } from './fixtures/storyFolder.ts'

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')

const README = textOf('README.md')
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'data/README.md',
  'data/basemap/README.md',
  'bench/README.md',
  'docs/embedding.md',
  'docs/links.md',
  'docs/using.md',
  'docs/hosting.md',
  'docs/first-story.md',
  'docs/style.md',
  'docs/teaching.md',
  'src/README.md',
  'src/DECISIONS.md',
]

interface Package {
  readonly scripts: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const { scripts, devDependencies } = JSON.parse(textOf('package.json')) as Package

/** Every match of a pattern's first group that took part. */
function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? '')
}

describe('what the pages say can be done', () => {
  it.each(PAGES)('every npm script that %s names is there', (page) => {
    const named = found(textOf(page), /\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(['start', 'dev', 'build', 'test:unit', 'test:browser', 'check:data', 'screenshots'])(
    'README tells of %s',
    (name) => {
      expect(README).toMatch(new RegExp(`npm (run )?${name}\\b`))
    },
  )

  it('README tells people to test by what the checks of every change run', () => {
    const command = textOf('.ci/run').trim().split('\n').at(-1) ?? ''
    expect(command).toMatch(/^npm ci/)
    expect(README.split('\n')).toContain(`    ${command}`)
    // There its parts run side by side; it is also said on the line what .npmrc says for everybody.
    const workflow = textOf('.github/workflows/pages.yml')
    const parts = found(scripts['test'] ?? '', /npm run ([\w:-]+)/g)
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts)
      expect(workflow).toMatch(new RegExp(`run: npm ci --ignore-scripts &&.* npm run ${part}\\b`))
  })

  it('every dependency has its reason', () => {
    const names = Object.keys(devDependencies)
    const decisions = textOf('src/DECISIONS.md')
    const unexplained = names.filter(
      (name) => !name.startsWith('@types/') && !decisions.includes(`\`${name}\``),
    )
    expect(unexplained, 'Say in src/DECISIONS.md why, or remove it.').toEqual([])
  })
})

describe('what the pages point to', () => {
  it.each(PAGES)('every link and picture of %s is there', (page) => {
    const targets = found(textOf(page), /\]\((?!https?:|#)([^)#\s]+)/g)
    const missing = targets.filter((to) => !existsSync(join(ROOT, dirname(page), to)))
    expect(missing).toEqual([])
  })

  it.each(['README.md', 'src/README.md', 'src/DECISIONS.md'])(
    'every file and folder that %s names is there',
    (page) => {
      const files = found(textOf(page), /`((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|mjs|json|css|md))`/g)
      // What begins like one of the rooms, now or once, is a folder of the code.
      const folders = found(
        textOf(page),
        /`((?:src|app|map|model|view|core|scene|text|io|store|ui|session|islands|features|shell|publish|cli|build|tests|scripts)(?:\/[\w-]+)+)`/g,
      )
      const missing = [...files, ...folders].filter(
        (name) =>
          !['', 'src'].some((folder) =>
            ['', '.ts'].some((ending) => existsSync(join(ROOT, folder, `${name}${ending}`))),
          ),
      )
      expect(missing).toEqual([])
    },
  )
})

describe('the table of links in docs/links.md', () => {
  const story = outlineStory(read(readFolder(ROOT, 'march-2025')).story)
  const known = knownOf(story)
  const rows = [...textOf('docs/links.md').matchAll(/^\| (`.*`) +\| .* \| `(\?.*)` +\|$/gm)].map(
    ([, names = '', query = '']) => ({ params: found(names, /`(\w+)`/g), query }),
  )
  const documented = rows.flatMap(({ params }) => params)

  /** Every key away from its default: a new key of the view does not compile without a line here. */
  const REST: Omit<View, 'time'> = {
    mode: 'embed',
    known: '2025-03-18',
    compare: { event: 'jeddah-talks' },
    event: 'trump-putin-call',
    kinds: ['call'],
    participants: ['zelenskyy'],
    speakers: ['peskov'],
    actors: ['trump'],
    places: ['helsinki'],
    statuses: ['one-side'],
    standings: ['alleged'],
    dead: ['UA'],
    search: 'truce',
    within: [22.1, 44.3, 40.2, 52.4],
    lens: 'none',
    axis: { from: story.opens, to: story.closes },
    camera: { center: [24, 60], zoom: 4 },
    otherCamera: null,
    mapFrame: 'who-spoke',
    clock: 'reader',
    theme: 'dark',
    embed: {
      lang: 'en',
      parts: ['map'],
      isStatic: true,
      accent: '#0b6b74',
      isTransparent: true,
    },
    handout: { include: ['map', 'claims'], scope: 'path', pages: 'event' },
    activity: { name: 'order', seed: 4821, size: 7, sheet: 'key' },
    spacing: 'even',
    lanes: 'actor',
    follow: 'off',
    own: { title: 'Mine', steps: [{ event: 'jeddah-talks', title: '', text: 'Line' }] },
    timeline: 'full',
    path: 'two-calls',
    step: 2,
  }
  const TIMES: readonly TimeView[] = [
    { mode: 'up-to', at: 'earliest' },
    { mode: 'at', at: 'latest' },
    { mode: 'between', from: 'earliest', to: 'latest' },
  ]

  it('has each parameter that a link can be written with', () => {
    const written = TIMES.flatMap((time) => parseQuery(writeView({ ...REST, time })))
    const names = new Set(written.map(([name]) => name))
    expect(names.size).toBeGreaterThan(10)
    expect([...names].filter((name) => !documented.includes(name))).toEqual([])
  })

  it.each(rows)('has no parameter that links do not know: $params', ({ params }) => {
    expect(params).not.toEqual([])
    expect(params.flatMap((name) => readView(`${name}=1`, known).rest)).toEqual([])
  })

  it.each(rows)('has examples that open: $query', ({ params, query }) => {
    const names = parseQuery(query).map(([name]) => name)
    // A comparison is of an event: without one its example would show nothing.
    const needed = params.includes('compare') ? ['event', ...params] : params
    expect(names).toEqual(needed)
    expect(openLink(story, query).problems).toEqual([])
  })
})

describe('the project speaks of itself alone', () => {
  const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'engine', 'test-results', '.cache'])
  const BINARY = /\.(?:png|jpg|ico|woff2)$/
  const FORBIDDEN = [
    /(?<![\w.:/%-])\/(?:home|root|Users|tmp|work|workspace|mnt|media)\/\w/,
    /\b[A-Z]:\\Users\\/,
    /\bregistry\.[\w-]+\.\w/,
    /\b(?:[n]pmjs\.|[u]npkg\.|[j]sdelivr\.|[c]dnjs\.|[s]kypack\.|esm\.sh)/,
  ]

  function files(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      // In a linked worktree .git is a file.
      if (LEFT_OUT.has(entry.name)) return []
      if (entry.isDirectory()) return files(path)
      return entry.isFile() && !BINARY.test(entry.name) ? [path] : []
    })
  }

  it.each(['see /home/someone/notes', 'https://registry.example.org/vite', 'C:\\Users\\someone'])(
    'a line such as "%s" would be found',
    (line) => {
      expect(FORBIDDEN.some((pattern) => pattern.test(line))).toBe(true)
    },
  )

  it('no file names a path of one machine or a host of packages', () => {
    const all = files(ROOT)
    expect(all.length).toBeGreaterThan(100)
    const lines = all.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          FORBIDDEN.some((pattern) => pattern.test(line))
            ? [`${relative(ROOT, path)}:${index + 1}`]
            : [],
        ),
    )
    const own = 'tests/readme.test.ts'
    expect(lines.filter((line) => !line.replaceAll('\\', '/').startsWith(own))).toEqual([])
  })
})
