import { resolve } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import { formatProblem } from '../src/model/problem.ts'
import { readSite } from './folder.ts'
import type * as SiteFiles from './siteFiles.ts'
import { stoppedScript } from './stoppedScript.ts'
import { missingAddress, siteFaults } from './siteFaults.ts'

const SITE_FILES = '/build/siteFiles.ts'

/**
 * Adds to the built site what accompanies the story's own page: a page and a preview picture for
 * each event, the page for lost links, files for search engines; and to that page's head its
 * preview and structured data.
 */
export function eventPagesPlugin(): Plugin {
  let root = '.'
  let loaded: Promise<typeof SiteFiles> | undefined
  const load = async (): Promise<typeof SiteFiles> => {
    const options = { root, configFile: false, logLevel: 'error' } as const
    const { module } = await runnerImport<typeof SiteFiles>(
      resolve(root, `.${SITE_FILES}`),
      options,
    )
    return module
  }
  return {
    name: 'truceline:event-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      loaded = undefined
      const site = readSite(root)
      for (const fault of siteFaults(root)) this.warn(formatProblem(fault))
      const missing = missingAddress(site)
      if (missing !== null) this.environment.logger.info(missing)
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { storyHead } = await (loaded ??= load())
        const head = storyHead(root)
        // First of all scripts: it hears what becomes of the others.
        return html
          .replace(/<meta charset[^>]*>/, (meta) => meta + stoppedScript())
          .replace('</head>', () => `${head}</head>`)
      },
    },
    async generateBundle() {
      const { pageFiles, pictureFiles } = await (loaded ??= load())
      for (const [fileName, source] of [...pageFiles(root), ...(await pictureFiles(root))])
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
