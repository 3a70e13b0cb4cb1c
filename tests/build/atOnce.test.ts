import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from '../fixtures/layers.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const ENTRY = 'src/shell/main.ts'

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
    /^src\/text\/messages\/(?:index|en|enAxis|enDocument|enLists|enNumbers|\w+Messages)\.ts$/,
    'after src/text/messages/first.ts',
  ],
  [/^src\/text\/(?:adjectives|readDate|sayView)\.ts$/, 'with the part that says them'],
  [/^src\/io\//, 'with sharing and citing'],
  [/^src\/features\/\w+\/messages\.ts$/, 'with the feature that says them'],
  [/^src\/scene\/search\//, 'with the search: src/features/search/searchable.ts'],
  [/^src\/features\/search\/searchable/, 'behind an import() in fetchSearch.ts'],
  [/^src\/core\/model\/otherWords/, 'in the build, and with the search'],
  [
    /^src\/islands\/map\/overlay\/(?:openLists|lists|disclosure|panel)\./,
    'behind an import() in lateLists.ts',
  ],
  [
    /^src\/features\/(?:activity|handout|large|offline|play|share)\//,
    'behind an import() of its own',
  ],
  [/^src\/features\/pathBuilder\/(?!keptPath)/, 'behind an import() of its own'],
  [/^src\/features\/explore\/(?!legend|status)/, 'with the controls'],
  [/^src\/features\/embed\/(?!boot\.)/, 'behind an import() in boot.ts'],
  [/^src\/features\/present\/(?!present\.)/, 'behind an import() in present.ts'],
  [/^src\/features\/card\/(?!watchCards|relatedEvents)/, 'behind an import() in watchCards.ts'],
  [/^src\/features\/asKnown\/(?!followKnown)/, 'behind an import() in followKnown.ts'],
  [
    /^src\/features\/time\/\w*(?:Over|buttons|tip|told|lensThumbs)\.(?<!lateOver\.)/,
    'behind an import() in lateOver.ts',
  ],
  [/^src\/ui\/(?:parts|document|paper(?!\/printing))\//, 'with the controls, or in the build'],
  [/^src\/session\/(?:session|story\/wholeStory)\./, 'behind an import()'],
  [/^src\/shell\/(?:controls|lateModes)\./, 'behind an import()'],
  [/^src\/scene\/map\/(?:marks\/crowd|cloud\/)/, 'with a large story'],
  [/^src\/scene\/activities\//, 'with the activities'],
  [/^src\/islands\/map\/gl\//, 'behind an import()'],
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
  it('is asked of files that there are', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
    const all = [
      ...readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map(
        (name) => `src/${name}`,
      ),
      ...Object.keys({ ...dependencies, ...devDependencies }),
    ]
    const dead = LATE.filter(([pattern]) => !all.some((name) => pattern.test(name)))
    expect(dead.map(([pattern]) => pattern.source)).toEqual([])
  })

  it('has nothing that belongs later', () => {
    expect(faultsIn(atOnce(inProject))).toEqual([])
  })

  it('is what draws: list, map and timeline', () => {
    const files = [...atOnce(inProject).keys()]
    expect(files).toEqual(
      expect.arrayContaining([
        'src/islands/map/createMap.ts',
        'src/islands/timeline/createTimeline.ts',
        'src/islands/list/list.ts',
        'src/text/messages/first.ts',
        'src/session/story/storyFile.ts',
      ]),
    )
  })

  it('is followed through other files, and not behind an import() or for types', () => {
    const files: Readonly<Record<string, string>> = {
      [ENTRY]: "import { a } from '../text/a.ts'\nimport type { B } from './views/b.ts'",
      'src/text/a.ts':
        "import { messagesFor } from './messages/index.ts'\nconst c = import('./messages/enAxis.ts')",
    }
    expect(faultsIn(atOnce((file) => files[file] ?? null))).toEqual([
      'src/text/a.ts imports src/text/messages/index.ts, which belongs after src/text/messages/first.ts',
    ])
  })
})
