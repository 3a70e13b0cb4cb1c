import type { Plugin } from 'vite'
import { classicScript } from './classicScript.ts'

const ENTRY = 'src/embed/host.ts'

/** Hosts write this name into their pages: it never changes. */
const NAME = 'embed.js'

/** Browsers of about 2018 and later: hosts do not choose those of their readers. */
const TARGET = 'es2018'

/** Writes `embed.js`, which a host's page may load, beside the page; while developing, serves it. */
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
