import type { Plugin, Rolldown } from 'vite'
import { planOf, versionOf, withVersion, workerOf } from '../src/publish/offlinePlan.ts'
import { classicScript } from './classicScript.ts'
import { TARGET } from './engines/promised.ts'

const ENTRY = 'src/offline/worker.ts'

/** Its name never changes: browsers request updates under the name they know. */
const NAME = 'sw.js'

const contentOf = (file: Rolldown.OutputBundle[string]): string | Uint8Array =>
  file.type === 'asset' ? file.source : file.code

/**
 * Writes the service worker, and its version into the pages that it keeps; after everything that writes
 * files.
 */
export function offlinePlugin(): Plugin {
  return {
    name: 'truceline:offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (bundle['index.html']?.type !== 'asset') return
        const files = Object.values(bundle)
        const all = new Map(files.map((file) => [file.fileName, contentOf(file)] as const))
        const version = versionOf(all)
        for (const file of files)
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = withVersion(file.fileName, String(file.source), version)
        const code = await classicScript(this.environment.config.root, ENTRY, TARGET)
        const source = workerOf(code, planOf(all, version))
        this.emitFile({ type: 'asset', fileName: NAME, source })
      },
    },
  }
}
