import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type * as Prerender from '../src/shell/page/prerender.tsx'
import {
  STORY_FILE_NAMES,
  type StoryFile,
  type StoryFiles,
} from '../src/session/story/storyFile.ts'
import type * as StoryPage from '../src/publish/pages/storyPage.ts'
import { siteStory } from './checkData.ts'
import { foldersOf, readSite } from '../src/cli/folder.ts'
import { readBasemapFor } from './readBasemap.ts'
import { releaseOf } from '../src/cli/release.ts'

const PRERENDER = '/src/shell/page/prerender.tsx'
const STORY_PAGE = '/src/publish/pages/storyPage.ts'

/** Where the files of a story are during development. */
const FILES = '/story-files/'

function readInput(root: string): Prerender.PageInput {
  const site = readSite(root)
  const { story, problems } = siteStory(root, site)
  return { story, problems, site, basemap: readBasemapFor(root, story) }
}

function watchData({ watcher, ws }: ViteDevServer, root: string): void {
  const { story, kinds } = foldersOf(root, readSite(root).story)
  const folders = [story, ...kinds]
  watcher.add(folders)
  watcher.on('all', (_, path) => {
    if (folders.some((folder) => path.startsWith(folder))) ws.send({ type: 'full-reload' })
  })
}

const addresses = new Map(
  STORY_FILE_NAMES.map((name): [StoryFile, string] => [name, `${FILES}${name}.json`]),
)

/**
 * During development, writes the story into index.html, and the files beside it, on every request: code and
 * data are read anew. Problems in the data appear on the page.
 */
export function pagePlugin(): Plugin {
  let server: ViteDevServer
  const load = async <T>(path: string): Promise<T> => (await server.ssrLoadModule(path)) as T
  const files = async (root: string): Promise<StoryFiles> => {
    const { writeFiles } = await load<typeof Prerender>(PRERENDER)
    return writeFiles(readInput(root), releaseOf(root))
  }
  return {
    name: 'truceline:page',
    apply: 'serve',
    configureServer(started) {
      server = started
      const { root } = started.config
      watchData(started, root)
      started.middlewares.use(FILES, (request, response, next) => {
        const name = (request.url ?? '').slice(1).replace(/\.json.*$/, '')
        files(root).then((all) => {
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify(Object.entries(all).find(([one]) => one === name)?.[1]))
        }, next)
      })
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { renderPage } = await load<typeof Prerender>(PRERENDER)
        const { fillPage } = await load<typeof StoryPage>(STORY_PAGE)
        const page = renderPage(readInput(resolve(server.config.root)))
        // The style sheets are themed as they are served.
        return fillPage(html, { page, head: '', files: addresses, theme: '' })
      },
    },
  }
}
