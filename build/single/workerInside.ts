import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs'
const RESOLVED = '\0truceline:worker-inside'
/** Draws in a worker what only a large story has; no single file is made of one. */
const MASS_THREAD = /\/massThread\.ts$/
const NONE = '\0truceline:no-thread'

/**
 * MapLibre's worker as text inside the script, started from there as a blob: a file opened from a
 * disk may not start a worker from another file.
 */
export function workerInside(): Plugin {
  return {
    name: 'truceline:worker-inside',
    enforce: 'pre',
    resolveId: (id) => {
      if (MASS_THREAD.test(id)) return NONE
      return id === `${WORKER}?worker&url` ? RESOLVED : undefined
    },
    load(id) {
      if (id === NONE) return 'export const createRemoteSheet = () => null'
      if (id !== RESOLVED) return undefined
      const { root } = this.environment.config
      const code = JSON.stringify(readFileSync(resolve(root, 'node_modules', WORKER), 'utf8'))
      const type = JSON.stringify({ type: 'text/javascript' })
      return `export default URL.createObjectURL(new Blob([${code}], ${type}))`
    },
  }
}
