import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs'
const RESOLVED = '\0truceline:worker-inside'

/**
 * MapLibre's worker as text inside the script, from which it starts as a blob: a file opened from a disk
 * may start no worker from another file.
 */
export function workerInside(): Plugin {
  return {
    name: 'truceline:worker-inside',
    enforce: 'pre',
    resolveId: (id) => (id === `${WORKER}?worker&url` ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const { root } = this.environment.config
      const code = JSON.stringify(readFileSync(resolve(root, 'node_modules', WORKER), 'utf8'))
      const type = JSON.stringify({ type: 'text/javascript' })
      return `export default URL.createObjectURL(new Blob([${code}], ${type}))`
    },
  }
}
