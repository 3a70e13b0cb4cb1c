import { resolve } from 'node:path'
import { runnerImport, type Plugin, type ViteDevServer } from 'vite'
import { directionOf } from '../src/text/direction.ts'
import type * as Prerender from '../src/app/prerender.tsx'
import type { WholeStory } from '../src/app/wholeStory.ts'
import { siteStory } from './checkData.ts'
import { releaseOf } from './citation.ts'
import { foldersOf, readSite } from './folder.ts'
import { readBasemapFor } from './basemap.ts'
import { terse } from './terse.ts'
import { lateModule } from './lateModule.ts'
import { forgetStory, storyModule } from './storyModule.ts'

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

/**
 * Writes the story into index.html and, cut down, into the module of {@link storyModule}: on every
 * request during development (data is reloaded too), once in a build. Problems in the data never
 * stop a build; they appear on the page and in the build's output. A `whole` page includes what a
 * site of many files has on its other pages.
 */
export function pagePlugin({ whole: isWhole = false } = {}): Plugin[] {
  let root = '.'
  let server: ViteDevServer | undefined
  let built: Promise<Renderer> | undefined
  const renderer = async (): Promise<Renderer> =>
    server ? ((await server.ssrLoadModule(PRERENDER)) as Renderer) : (built ??= rendererIn(root))
  const late = [
    lateModule('known', async () => (await renderer()).writeKnown(readInput(root))),
    lateModule('tours', async () => (await renderer()).writeTours(readInput(root))),
    lateModule('other-words', async () => (await renderer()).writeOtherWords(readInput(root))),
    lateModule('citable', async () => (await renderer()).writeCitable(readInput(root))),
  ]
  const page: Plugin = {
    name: 'truceline:page',
    configResolved(resolved) {
      root = resolved.root
    },
    configureServer(started) {
      server = started
      watchData(started, root)
    },
    buildStart() {
      built = undefined
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (server) {
          forgetStory(server)
          late.forEach(({ forget }) => server && forget(server))
        }
        const written = (await renderer()).renderPage({ ...readInput(root), whole: isWhole })
        return fill(html, server ? written : { ...written, body: terse(written.body) })
      },
    },
  }
  const whole = (): Promise<WholeStory> =>
    Promise.resolve({ story: readInput(root).story, ...releaseOf(root) })
  return [
    page,
    storyModule(async () => (await renderer()).writeData(readInput(root)), whole),
    ...late.map(({ plugin }) => plugin),
  ]
}
