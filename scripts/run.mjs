// Runs a TypeScript module of build/ in Node without a compile step of its own.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Imports `path` (from the root of the project) through Vite's own transform. */
export async function importModule(path) {
  const { module } = await runnerImport(`${root}${path}`, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return module
}
