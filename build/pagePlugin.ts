import { resolve } from 'node:path'
import { runnerImport, type Plugin, type ViteDevServer } from 'vite'
import { directionOf } from '../src/text/direction.ts'
import type * as Prerender from '../src/app/prerender.tsx'
import type { StoryFile, StoryFiles } from '../src/app/storyFile.ts'
import { siteStory } from './checkData.ts'
import { releaseOf } from './release.ts'
import { foldersOf, readSite } from './folder.ts'
import { readBasemapFor } from './readBasemap.ts'
import { sha256Hex } from '../src/publish/sha256.ts'
import { terse } from '../src/publish/terse.ts'
import { storyFiles, storyFilesHead, storyLines } from '../src/publish/storyFiles.ts'

const PRERENDER = '/src/app/prerender.tsx'

type Renderer = typeof Prerender
type Page = ReturnType<Renderer['renderPage']>

function readInput(root: string): Prerender.PageInput {
  const site = readSite(root)
  const { story, problems } = siteStory(root, site)
  return { story, problems, site, basemap: readBasemapFor(root, story) }
}

function fill(html: string, { head, body, language }: Page): string {
  return html
    .replace('<html lang="en">', () => `<html lang="${language}" dir="${directionOf(language)}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => body)
}

function watchData(server: ViteDevServer, root: string): void {
  const { story, kinds } = foldersOf(root, readSite(root).story)
  server.watcher.add([story, kinds])
  server.watcher.on('all', (_, path) => {
    if (path.startsWith(story) || path.startsWith(kinds)) server.ws.send({ type: 'full-reload' })
  })
}

async function rendererIn(root: string): Promise<Renderer> {
  const found = await runnerImport<Renderer>(resolve(root, `.${PRERENDER}`), {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return found.module
}

/** Where the files of a story are during development. */
const DEV = '/story-files/'

/** Serves them during development, written anew for each request. */
function serveFiles({ middlewares }: ViteDevServer, files: () => Promise<StoryFiles>): void {
  middlewares.use(DEV, (request, response, next) => {
    const name = (request.url ?? '').slice(1).replace(/\.json.*$/, '')
    files().then((all) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(Object.entries(all).find(([one]) => one === name)?.[1]))
    }, next)
  })
}

/** Fetched early, but as scripts: with scripts off, browsers would still fetch a preload. */
function asScripts(html: string): string {
  return html.replace(
    /<link rel="modulepreload"( crossorigin)? href="([^"]*)">/g,
    '<script type="module"$1 src="$2"></script>',
  )
}

/**
 * Writes the story into index.html and into the files beside it: on every request during development
 * (data is reloaded too), once in a build. Problems in the data never stop a build; they appear on the
 * page and in the build's output. A `whole` page includes what a site of many files has on its other
 * pages, and the files of the story.
 */
export function pagePlugin({ whole: isWhole = false } = {}): Plugin[] {
  let root = '.'
  let server: ViteDevServer | undefined
  let built: Promise<Renderer> | undefined
  const renderer = async (): Promise<Renderer> =>
    server ? ((await server.ssrLoadModule(PRERENDER)) as Renderer) : (built ??= rendererIn(root))
  const files = async (): Promise<StoryFiles> =>
    (await renderer()).writeFiles(readInput(root), releaseOf(root))
  const headOf = async (): Promise<string> => {
    if (isWhole) return ''
    const written = storyFiles(await files(), sha256Hex)
    const paths = [...written].map(([name, { path }]): [StoryFile, string] => [
      name,
      server ? `${DEV}${name}.json` : path,
    ])
    return storyFilesHead(new Map(paths))
  }
  const page: Plugin = {
    name: 'truceline:page',
    configResolved(resolved) {
      root = resolved.root
    },
    configureServer(started) {
      server = started
      watchData(started, root)
      serveFiles(started, files)
    },
    buildStart() {
      built = undefined
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const written = (await renderer()).renderPage({ ...readInput(root), whole: isWhole })
        const head = written.head + (await headOf())
        const body = server ? written.body : terse(written.body)
        const lines = isWhole ? storyLines(await files()) : ''
        return fill(html, { ...written, head, body: body + lines })
      },
    },
    async generateBundle() {
      if (isWhole) return
      for (const { path, text } of storyFiles(await files(), sha256Hex).values())
        this.emitFile({ type: 'asset', fileName: path, source: text })
    },
  }
  return [
    page,
    { name: 'truceline:scripts', transformIndexHtml: { order: 'post', handler: asScripts } },
  ]
}
