import { resolve } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type * as SiteFiles from './siteInput.ts'

const SITE_FILES = '/build/siteInput.ts'

type Files = ReadonlyMap<string, string | Uint8Array>

/** Pictures take seconds to make, pages do not: each group is made when one of it is requested. */
type Kind = 'pageFiles' | 'pictureFiles'

/** Media types by file extension. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
}

/** Paths that may be one of these files: they are not made for anything else. */
const OURS =
  /^(?:events\/.+\.html|teaching\/index\.html|previews\/.+\.png|404\.html|robots\.txt|sitemap\.xml)$/

/** "/events/a-call/?b=c" asks for "events/a-call/index.html". */
function fileOf(address: string): string {
  const path = address.replace(/[?#].*$/, '').slice(1)
  return path.endsWith('/') ? `${path}index.html` : path
}

async function filesIn(root: string, kind: Kind): Promise<Files> {
  const options = { root, configFile: false, logLevel: 'error' } as const
  const path = resolve(root, `.${SITE_FILES}`)
  const { module } = await runnerImport<typeof SiteFiles>(path, options)
  return module[kind](root)
}

/**
 * During development, serves what a build writes besides the story's own page: event pages and
 * preview pictures, the page for lost links. Made on the first request, and again after any change.
 */
export function devPagesPlugin(): Plugin {
  return {
    name: 'truceline:dev-pages',
    apply: 'serve',
    configureServer({ config, middlewares, watcher }) {
      const made = new Map<Kind, Promise<Files>>()
      watcher.on('all', () => made.clear())
      middlewares.use((request, response, next) => {
        const path = fileOf(request.url ?? '/')
        if (!OURS.test(path)) return next()
        const kind = path.endsWith('.png') ? 'pictureFiles' : 'pageFiles'
        const files = made.get(kind) ?? filesIn(config.root, kind)
        made.set(kind, files)
        files.then((all) => {
          const found = all.get(path)
          const type =
            found === undefined ? TYPES['html'] : TYPES[path.slice(path.lastIndexOf('.') + 1)]
          response.statusCode = found === undefined ? 404 : 200
          response.setHeader('content-type', type ?? 'text/plain')
          response.end(found ?? all.get('404.html') ?? '')
        }, next)
      })
    },
  }
}
