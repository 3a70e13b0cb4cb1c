import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from '../fixtures/layers.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const ENTRY = 'src/app/main.ts'

/**
 * What no reader needs before doing anything, with where it belongs. All that the entry imports
 * statically, however far away, is fetched at once and waited for.
 */
const LATE: readonly (readonly [pattern: RegExp, where: string])[] = [
  [/^(?:react|react-dom)\b/, 'with the controls'],
  [/^maplibre-gl\b/, 'with the map by WebGL'],
  [
    /^valibot$/,
    'in the build, and with what opens a file: keep plain lists in modules of their own',
  ],
  [/^jsonc-parser$/, 'in the build, and with what opens a file'],
  [
    /^src\/text\/(?:index|en|enAxis|enDocument|enNumbers|adjectives)\.ts$/,
    'after src/text/first.ts',
  ],
  [/^src\/text\/(?:\w+Words|enLists|sayView)\.ts$/, 'with the part that says them'],
  [/^src\/scene\/search\//, 'with the search: src/app/search/searchable.ts'],
  [/^src\/app\/search\/searchable/, 'behind an import() in search/fetchSearch.ts'],
  [/^src\/model\/otherWords/, 'in the build, and with the search'],
  [
    /^src\/map\/overlay\/(?:openLists|lists|disclosure|panel)\./,
    'behind an import() in lateLists.ts',
  ],
  [/^src\/text\/(?:record\/|cite|embedCode|readDate)/, 'with sharing and citing'],
  [/^src\/app\/(?:views|parts|document|offline|play)\//, 'behind an import() of its own'],
  [/^src\/app\/(?:session|controls|wholeStory|picture|lateModes|sheet)\./, 'behind an import()'],
  [/^src\/app\/card\/(?:tools|compare|cite)/, 'behind an import() in card/watchCards.ts'],
  [/^src\/app\/known\/(?!followKnown)/, 'behind an import() in known/followKnown.ts'],
  [/^src\/app\/timeOver\/(?!lateOver)/, 'behind an import() in timeOver/lateOver.ts'],
  [/^src\/app\/large\//, 'behind an import() in main.ts'],
  [/^src\/scene\/(?:crowd|mass\w+|activities\/)/, 'with a large story, or the activities'],
  [/^src\/map\/gl\//, 'behind an import()'],
  [/^src\/embed\//, 'with a frame'],
]

/** Files and packages that are fetched at once, each with the file that asks for it. */
function atOnce(read: (file: string) => string | null): ReadonlyMap<string, string> {
  const found = new Map([[ENTRY, '']])
  for (const [file] of found)
    for (const { target, manner } of importsOf(read(file) ?? '')) {
      if (manner !== 'at once' || /\.(?:css|json)\b/.test(target)) continue
      const path = target.startsWith('.') ? join(dirname(file), target) : target
      if (!found.has(path)) found.set(path, file)
    }
  return found
}

function faultsIn(all: ReadonlyMap<string, string>): string[] {
  return [...all].flatMap(([path, by]) =>
    LATE.flatMap(([pattern, where]) =>
      pattern.test(path) ? [`${by} imports ${path}, which belongs ${where}`] : [],
    ),
  )
}

const inProject = (file: string): string | null => {
  const path = join(ROOT, file)
  return existsSync(path) && /\.tsx?$/.test(file) ? readFileSync(path, 'utf8') : null
}

describe('what is fetched before the reader does anything', () => {
  it('has nothing that belongs later', () => {
    expect(faultsIn(atOnce(inProject))).toEqual([])
  })

  it('is what draws: list, map and timeline', () => {
    const files = [...atOnce(inProject).keys()]
    expect(files).toEqual(
      expect.arrayContaining([
        'src/map/createMap.ts',
        'src/timeline/createTimeline.ts',
        'src/app/list/list.ts',
        'src/text/first.ts',
        'src/app/storyFile.ts',
      ]),
    )
  })

  it('is followed through other files, and not behind an import() or for types', () => {
    const files: Readonly<Record<string, string>> = {
      [ENTRY]: "import { a } from '../text/a.ts'\nimport type { B } from './views/b.ts'",
      'src/text/a.ts': "import { wordsFor } from './index.ts'\nconst c = import('./enAxis.ts')",
    }
    expect(faultsIn(atOnce((file) => files[file] ?? null))).toEqual([
      'src/text/a.ts imports src/text/index.ts, which belongs after src/text/first.ts',
    ])
  })
})
