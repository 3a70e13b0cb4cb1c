// Over 250 lines, because every rule reads the same list of sources.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, refusal, withoutComments } from './fixtures/layers.ts'
import { ROWS } from './fixtures/rooms.ts'
import { ROOT } from './fixtures/storyFolder.ts'

function filesIn(folder: string, kind = /\.(ts|tsx|mjs)$/): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name))
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

/** Files that lead back to themselves, each with those it leads through. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const walk = (file: string): void => {
      for (const next of graph.get(file) ?? [])
        if (!seen.has(next)) {
          seen.add(next)
          walk(next)
        }
    }
    walk(from)
    return seen
  }
  return [...graph.keys()].filter((file) => reached(file).has(file))
}

describe('no circles', () => {
  it('no file leads back to itself, by its types or by what it fetches late either', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(textOf(file)).map(({ target }) => posix.join(posix.dirname(file), target)),
      ]),
    )
    expect(circles(graph), 'Put what both need into a third file.').toEqual([])
  })

  it('the guard finds one', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(circles(graph)).toEqual(['b', 'c'])
  })

  it('no room leads back to itself', () => {
    const rooms = ROWS.map(({ folder }) => folder)
    const roomOf = (path: string): string =>
      rooms.filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0] ??
      ''
    const graph = new Map<string, string[]>(rooms.map((room) => [room, []]))
    for (const file of sources)
      for (const { target, manner } of importsOf(textOf(file))) {
        const room = roomOf(posix.join(posix.dirname(file), target))
        // What is fetched late is handed over like an argument: the map opens its own painter.
        if (manner !== 'later' && room !== roomOf(file)) graph.get(roomOf(file))?.push(room)
      }
    expect(circles(graph)).toEqual([])
  })
})

it('every file that build and scripts name is there', () => {
  const named = ['build', 'scripts', 'bench']
    .flatMap((folder) => filesIn(folder))
    .flatMap((file) =>
      [
        ...textOf(file).matchAll(
          /['"`]\/?((?:src|build|scripts|bench|tests)\/[\w./-]+\.\w+)['"`]/g,
        ),
      ].map(([, path = '']) => [file, path] as const),
    )
  expect(named.length).toBeGreaterThan(10)
  const lost = named.filter(([, path]) => !existsSync(join(ROOT, path)))
  expect(lost.map(([file, path]) => `${file} names ${path}`)).toEqual([])
})

describe('the guard itself refuses', () => {
  const refuses = (file: string, statement: string) =>
    importsOf(statement).map((one) => refusal(ROWS, file, one) !== null)

  it.each([
    [
      'an island that imports the store',
      'src/islands/map/a.ts',
      "import { store } from '../../store/store.ts'",
    ],
    [
      'an island that imports its neighbour',
      'src/islands/map/a.ts',
      "import { x } from '../timeline/x.ts'",
    ],
    [
      'an island that imports more of a view than its types',
      'src/islands/map/a.ts',
      "import { x } from '../../core/view/view.ts'",
    ],
    ['MapLibre outside map/gl', 'src/islands/map/a.ts', "import { Map } from 'maplibre-gl'"],
    [
      'a map that fetches MapLibre at once',
      'src/islands/map/a.ts',
      "import { createGl } from './gl/createGl.ts'",
    ],
    [
      'a shell that fetches MapLibre at once',
      'src/shell/a.ts',
      "import { createGl } from '../islands/map/gl/createGl.ts'",
    ],
    ['React in an island', 'src/islands/timeline/a.ts', "import { useState } from 'react'"],
    ['a parser outside the model', 'src/core/view/a.ts', "import * as v from 'valibot'"],
    [
      'a scene that reads topology',
      'src/scene/map/a.ts',
      "import { feature } from 'topojson-client'",
    ],
    [
      'a model that knows of views',
      'src/core/model/a.ts',
      "export type { View } from '../view/view.ts'",
    ],
    [
      'a re-export over several lines',
      'src/core/model/a.ts',
      "export {\n  a,\n} from '../view/view.ts'",
    ],
    ['an import for its effects', 'src/scene/map/a.ts', "import '../../islands/map/map.css'"],
    [
      'a scene of the map that asks the timeline',
      'src/scene/map/a.ts',
      "import { x } from '../timeline/x.ts'",
    ],
    ['a feature that opens another', 'src/features/card/a.ts', "import { x } from '../share/x.ts'"],
    [
      'a built thing in the shell',
      'src/shell/a.ts',
      "import { readSite } from '../../build/folder.ts'",
    ],
    ['a folder that nobody knows', 'src/utils/a.ts', "import { x } from './x.ts'"],
  ])('%s', (_, file, statement) => {
    expect(refuses(file, statement)).toEqual([true])
  })

  it.each([
    ['src/features/maps/a.ts', "import('../../islands/map/gl/createGl.ts')"],
    ['src/shell/a.ts', "import '../islands/map/map.css'"],
    ['src/islands/map/gl/a.ts', "import url from 'maplibre-gl/dist/worker.mjs?worker&url'"],
    ['src/islands/map/svg/a.ts', "import { x } from '../overlay/x.ts'"],
    ['src/islands/map/a.ts', "import type { Camera } from '../../core/view/view.ts'"],
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

describe('what the browser knows is read in few rooms', () => {
  it.each([
    ['the address', /(?<![\w.])location\s*[.[]|\b(?:window|document|globalThis)\??\.location\b/],
    ['the history', /(?<![\w.])history\s*\.|\b(?:window|globalThis)\??\.history\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)/],
    ['storage', /\b(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b/],
    ['the network', /(?<![\w.])fetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b/],
  ])('%s', (_, pattern) => {
    // The service worker stands where the network is: it is no part of the page.
    // What is written into pages as text runs there by itself.
    const written = ['pages/lostLink', 'pages/openAmong', 'stoppedScript', 'storyFiles', 'unpack']
    const except = [
      'src/ui/',
      'src/session/',
      'src/features/',
      'src/shell/',
      'src/worker/worker.ts',
      ...written.map((name) => `src/publish/${name}.ts`),
      'src/cli/dev/followStory.ts',
      // A command that asks the published site, and runs in no page.
      'src/cli/keepAssets.ts',
    ]
    expect(
      linesWith(pattern, except),
      'Ask src/ui/browser, or let the session hand it over.',
    ).toEqual([])
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
    expect([...new Set(places)]).toEqual(['src/shell/page/Page.tsx', 'src/shell/page/pictures.tsx'])
  })
})

describe('what other programs and the browser may change is not relied upon', () => {
  it('only one function writes into a node of text, after a look at what is there', () => {
    const except = ['src/ui/dom/text.ts', 'src/shell/takeOver.ts']
    const found = linesWith(/\.(?:data|nodeValue|wholeText)\s*=(?!=)/, except)
    expect(found, 'Use setText of src/ui/dom: a translator may have replaced the node.').toEqual([])
  })

  it('only one file brings the part of React that begins a tree, after what Firefox needs for Back', () => {
    const found = linesWith(/react-dom\/client/, ['src/ui/parts/roots.ts'])
    expect(found, 'Take createRoot and hydrateRoot from src/ui/parts/roots.ts.').toEqual([])
    expect(importsOf(textOf('src/ui/parts/roots.ts')).map(({ target }) => target)).toEqual([
      './immediate.ts',
      'react-dom/client',
    ])
  })

  it('only one function follows a press, whatever ends it', () => {
    const except = ['src/ui/dom/press.ts', 'src/features/time/onSlide.ts']
    const found = linesWith(/setPointerCapture|['"]pointer(?:up|cancel)['"]|onPointerUp/, except)
    expect(found, 'Use holdPress of src/ui/dom: a release may not be heard.').toEqual([])
  })
})

describe('folders and files stay small', () => {
  const MOST = 250
  const IN_FOLDER = 25

  it(`no folder of src has more than ${IN_FOLDER} files of its own`, () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath }) => parentPath.slice(ROOT.length))
    const full = [...new Set(folders)].filter(
      (folder) => folders.filter((one) => one === folder).length > IN_FOLDER,
    )
    expect(full, 'Find the subject that is a room of its own.').toEqual([])
  })

  it(`a file over ${MOST} lines says why in its first comment`, () => {
    const scripts = ['src', 'build', 'scripts', 'tests'].flatMap((folder) => filesIn(folder))
    const long = [...scripts, ...filesIn('src', /\.css$/)].filter((file) => {
      const text = textOf(file)
      const [first = ''] = /\/\*[\s\S]*?\*\/|(\/\/.*\n)+/.exec(text) ?? []
      return text.split('\n').length > MOST + 1 && !first.includes(`${MOST} lines`)
    })
    expect(long, `Split it, or begin it with a comment: "Over ${MOST} lines, because …".`).toEqual(
      [],
    )
  })

  it('there are nine lines of tests for ten of the sources, or more', () => {
    const lines = (folder: string): number =>
      filesIn(folder)
        .filter((file) => /\.tsx?$/.test(file))
        .reduce((sum, file) => sum + textOf(file).split('\n').length - 1, 0)
    expect(lines('tests') / lines('src')).toBeGreaterThanOrEqual(0.9)
  })
})
