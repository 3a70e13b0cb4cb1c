import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'

/**
 * Bundles a module of the project, with everything it imports, into one small script that needs no
 * module loader, for the browsers or the version of JavaScript that `target` names.
 */
export async function classicScript(
  root: string,
  entry: string,
  target: 'es2018' | string[],
): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: resolve(root, entry), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  const [chunk] = built.output
  return chunk.code.trim()
}
