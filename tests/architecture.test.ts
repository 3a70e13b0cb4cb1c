// Over 250 lines, because every rule reads the same list of sources.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, refusal, withoutComments, type Row } from './fixtures/layers.ts'
import { ROOT } from './fixtures/storyFolder.ts'

/** model ← view ← scene ← text ← store ← islands ← app */
const ROWS: readonly Row[] = [
  { folder: 'src/model', may: [], packages: ['valibot', 'jsonc-parser'] },
  { folder: 'src/view', may: ['src/model'] },
  {
    folder: 'src/scene',
    may: ['src/model', 'src/view'],
    packages: ['d3-array', 'd3-scale', 'd3-time', 'd3-geo', 'd3-shape'],
  },
  // A view as a sentence counts the events that the scene shows, by the one definition of "shown".
  { folder: 'src/text', may: ['src/model', 'src/view', 'src/scene'] },
  // Commands step over the events that the scene shows, and carry out the islands' intents.
  {
    folder: 'src/store',
    may: ['src/model', 'src/view', 'src/scene'],
    packages: ['zustand/vanilla', 'zustand'],
  },
  // What islands and app ask of the document alike.
  { folder: 'src/dom', may: [] },
  {
    folder: 'src/map',
    may: ['src/model', 'src/scene', 'src/text', 'src/dom'],
    types: ['src/view'],
  },
  {
    folder: 'src/map/gl',
    may: ['src/map', 'src/model', 'src/scene', 'src/text'],
    types: ['src/view'],
    packages: ['maplibre-gl'],
  },
  {
    folder: 'src/timeline',
    may: ['src/model', 'src/scene', 'src/text', 'src/dom'],
    types: ['src/view'],
  },
  {
    folder: 'src/app',
    may: [
      'src/model',
      'src/view',
      'src/scene',
      'src/text',
      'src/store',
      'src/map',
      'src/timeline',
      'src/dom',
      'src/importers',
      // The form of what frame and host say to each other.
      'src/embed',
      // What a page asks of the worker that keeps a copy of it.
      'src/offline',
    ],
    // What is handed to the prerendered page.
    types: ['src/publish'],
    // MapLibre and the fine basemap come after the first paint.
    later: ['src/map/gl', 'data/basemap'],
    // The last is a code to be photographed.
    packages: ['react', 'react-dom', 'zustand', 'lean-qr'],
  },
  // A finished engine and a story make a site: no bundler, no file system, no clock, no network.
  {
    folder: 'src/publish',
    may: ['src/model', 'src/view', 'src/scene', 'src/text', 'src/map', 'src/app', 'src/offline'],
    packages: [
      'react',
      'react-dom',
      'marked',
      'd3-geo',
      'fflate',
      '@noble/hashes',
      '@resvg/resvg-wasm',
    ],
  },
  // The command: files and folders around the engine, which it loads when it runs.
  {
    folder: 'src/cli',
    may: ['src/model', 'src/publish'],
    packages: ['citty', 'valibot', 'node:fs', 'node:path', 'node:url', 'node:crypto'],
  },
  { folder: 'src/importers', may: ['src/model'] },
  { folder: 'src/embed', may: [] },
  { folder: 'src/offline', may: [] },
]

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort()
}

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const sources = filesIn('src')

/** The lines of the sources outside some folders in which a pattern stands, as "file:line". */
function linesWith(pattern: RegExp, except: readonly string[]): string[] {
  return sources
    .filter((file) => !except.some((folder) => file.startsWith(folder)))
    .flatMap((file) =>
      withoutComments(textOf(file))
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    )
}

describe('each layer imports only what its row allows', () => {
  it.each(ROWS.map(({ folder }) => folder))('%s', (folder) => {
    const own = sources.filter((file) => file.startsWith(`${folder}/`))
    const refusals = own.flatMap((file) =>
      importsOf(textOf(file)).flatMap((one) => refusal(ROWS, file, one) ?? []),
    )
    expect(refusals).toEqual([])
  })

  it('and there is no file without a layer', () => {
    const homeless = sources.filter(
      (file) => !ROWS.some(({ folder }) => file.startsWith(`${folder}/`)),
    )
    expect(homeless, 'Put these into a layer, or add a row for their folder.').toEqual([])
  })
})

describe('the guard itself refuses', () => {
  const refuses = (file: string, statement: string) =>
    importsOf(statement).map((one) => refusal(ROWS, file, one) !== null)

  it.each([
    [
      'an island that imports the store',
      'src/map/a.ts',
      "import { store } from '../store/store.ts'",
    ],
    [
      'an island that imports its neighbour',
      'src/map/a.ts',
      "import { x } from '../timeline/x.ts'",
    ],
    [
      'an island that imports more of a view than its types',
      'src/map/a.ts',
      "import { x } from '../view/view.ts'",
    ],
    ['MapLibre outside map/gl', 'src/map/a.ts', "import { Map } from 'maplibre-gl'"],
    [
      'a map that fetches MapLibre at once',
      'src/map/a.ts',
      "import { createGl } from './gl/createGl.ts'",
    ],
    [
      'an app that fetches MapLibre at once',
      'src/app/a.ts',
      "import { createGl } from '../map/gl/createGl.ts'",
    ],
    ['React outside the app', 'src/timeline/a.ts', "import { useState } from 'react'"],
    ['a parser outside the model', 'src/view/a.ts', "import * as v from 'valibot'"],
    ['a scene that reads topology', 'src/scene/a.ts', "import { feature } from 'topojson-client'"],
    [
      'a model that knows of views',
      'src/model/a.ts',
      "export type { View } from '../view/view.ts'",
    ],
    [
      'a re-export over several lines',
      'src/model/a.ts',
      "export {\n  a,\n} from '../view/view.ts'",
    ],
    ['an import for its effects', 'src/scene/a.ts', "import '../map/map.css'"],
    [
      'a built thing in the app',
      'src/app/a.ts',
      "import { readSite } from '../../build/folder.ts'",
    ],
    ['a folder that nobody knows', 'src/utils/a.ts', "import { x } from './x.ts'"],
  ])('%s', (_, file, statement) => {
    expect(refuses(file, statement)).toEqual([true])
  })

  it.each([
    ['src/app/a.ts', "import('../map/gl/createGl.ts')"],
    ['src/app/a.ts', "import type { Site } from '../publish/site.ts'"],
    ['src/app/a.ts', "import '../map/map.css'"],
    ['src/map/gl/a.ts', "import url from 'maplibre-gl/dist/worker.mjs?worker&url'"],
    ['src/map/svg/a.ts', "import { x } from '../overlay/x.ts'"],
    ['src/map/a.ts', "import type { Camera } from '../view/view.ts'"],
  ])('but not, in %s, %s', (file, statement) => {
    expect(refuses(file, statement)).toEqual([false])
  })

  it('an import behind an exported type, whatever stands between them', () => {
    expect(importsOf("export type A = number\nimport { b } from './b.ts'")).toEqual([
      { target: './b.ts', manner: 'at once' },
    ])
  })

  it('not what stands in a comment', () => {
    expect(importsOf("// import 'x'\n/* import 'y' */\nconst a = 'http://z'")).toEqual([])
  })
})

describe('what the browser knows is read in src/app alone', () => {
  it.each([
    ['the address', /(?<![\w.])location\s*[.[]|\b(?:window|document|globalThis)\??\.location\b/],
    ['the history', /(?<![\w.])history\s*\.|\b(?:window|globalThis)\??\.history\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)/],
    ['storage', /\b(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b/],
    ['the network', /(?<![\w.])fetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b/],
  ])('%s', (_, pattern) => {
    // The service worker stands where the network is: it is no part of the page.
    // What is written into pages as text runs there by itself.
    const written = ['lostLink', 'stoppedScript', 'storyFiles', 'unpack']
    const except = [
      'src/app/',
      'src/offline/worker.ts',
      ...written.map((name) => `src/publish/${name}.ts`),
    ]
    expect(linesWith(pattern, except), 'Let src/app read it, and hand it over.').toEqual([])
  })
})

describe('text from data is never HTML', () => {
  it('nothing writes HTML from strings', () => {
    const pattern =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment)\b/
    expect(linesWith(pattern, []), 'Set textContent, or make elements.').toEqual([])
  })

  it('only the pictures that our own code drew, and escaped, enter the page as markup', () => {
    const places = linesWith(/dangerouslySetInnerHTML/, []).map((line) => line.replace(/:.*$/s, ''))
    expect([...new Set(places)]).toEqual([
      'src/app/document/Page.tsx',
      'src/app/document/pictures.tsx',
    ])
  })
})

describe('what other programs and the browser may change is not relied upon', () => {
  it('only one function writes into a node of text, after a look at what is there', () => {
    const except = ['src/dom/text.ts', 'src/app/takeOver.ts']
    const found = linesWith(/\.(?:data|nodeValue|wholeText)\s*=(?!=)/, except)
    expect(found, 'Use setText of src/dom: a translator may have replaced the node.').toEqual([])
  })

  it('only one function follows a press, whatever ends it', () => {
    const except = ['src/dom/press.ts', 'src/app/thumbs/onSlide.ts']
    const found = linesWith(/setPointerCapture|['"]pointer(?:up|cancel)['"]|onPointerUp/, except)
    expect(found, 'Use holdPress of src/dom: a release may not be heard.').toEqual([])
  })
})

describe('files stay small', () => {
  const MOST = 250

  it(`a file over ${MOST} lines says why in its first comment`, () => {
    const long = ['src', 'build', 'scripts', 'tests'].flatMap(filesIn).filter((file) => {
      const text = textOf(file)
      const [first = ''] = /\/\*[\s\S]*?\*\/|(\/\/.*\n)+/.exec(text) ?? []
      return text.split('\n').length > MOST + 1 && !first.includes(`${MOST} lines`)
    })
    expect(long, `Split it, or begin it with a comment: "Over ${MOST} lines, because …".`).toEqual(
      [],
    )
  })
})
