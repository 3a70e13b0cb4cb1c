import { resolve } from 'node:path'
import { runnerImport, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite'
import type * as Prerender from '../src/app/prerender.tsx'
import { checkFolder } from './checkData.ts'
import { foldersOf, readSite } from './folder.ts'
import { readBasemap } from './basemap.ts'

const PRERENDER = '/src/app/prerender.tsx'

type Page = ReturnType<typeof Prerender.renderPage>

async function renderIn(root: string, module: typeof Prerender): Promise<Page> {
  const site = readSite(root)
  const { story, problems } = checkFolder(root, site.story)
  return module.renderPage({ story, problems, site, basemap: readBasemap(root) })
}

function fill(html: string, { head, body, language }: Page): string {
  return html
    .replace('<html lang="en">', () => `<html lang="${language}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => body)
}

function watchData(server: ViteDevServer, root: string): void {
  const { story, kinds } = foldersOf(root, readSite(root).story)
  server.watcher.add([story, kinds])
  server.watcher.on('change', (path) => {
    if (path.startsWith(story) || path.startsWith(kinds)) server.ws.send({ type: 'full-reload' })
  })
}

/**
 * Writes the story into index.html: at every request while developing (data too is reloaded), once
 * when building. Problems in the data never stop a build; they are on the page and in its output.
 */
export function pagePlugin(): Plugin {
  let config: ResolvedConfig
  let server: ViteDevServer | undefined
  return {
    name: 'truceline:page',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(started) {
      server = started
      watchData(started, config.root)
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const module = server
          ? ((await server.ssrLoadModule(PRERENDER)) as typeof Prerender)
          : (
              await runnerImport<typeof Prerender>(resolve(config.root, `.${PRERENDER}`), {
                root: config.root,
                configFile: false,
                logLevel: 'error',
              })
            ).module
        return fill(html, await renderIn(config.root, module))
      },
    },
  }
}

/** Puts the one stylesheet of the first view into the document: one request less before text. */
export function inlineCssPlugin(): Plugin {
  return {
    name: 'truceline:inline-css',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      let html = String(page.source)
      for (const [tag, name] of html.matchAll(/<link rel="stylesheet"[^>]*href="\.?\/?([^"]+)"[^>]*>/g)) {
        const sheet = name === undefined ? undefined : bundle[name]
        if (name === undefined || sheet?.type !== 'asset') continue
        html = html.replace(tag, () => `<style>${String(sheet.source).trim()}</style>`)
        delete bundle[name]
      }
      page.source = html
    },
  }
}
