import type { Plugin } from 'vite'
import { classicScript } from './classicScript.ts'

const ENTRY = 'src/embed/host.ts'

/** Hosts refer to this name in their pages: it never changes. */
const NAME = 'embed.js'

/** Browsers from about 2018 on: hosts do not choose their readers' browsers. */
const TARGET = 'es2018'

/**
 * Writes `embed.js`, which a host's page may load, beside the page; serves it during development.
 */
export function embedScriptPlugin(): Plugin {
  return {
    name: 'truceline:embed-script',
    configureServer({ config, middlewares }) {
      middlewares.use(`/${NAME}`, (_, response, next) => {
        classicScript(config.root, ENTRY, TARGET).then((code) => {
          response.setHeader('content-type', 'text/javascript')
          response.end(code)
        }, next)
      })
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: NAME,
        source: await classicScript(this.environment.config.root, ENTRY, TARGET),
      })
    },
  }
}
