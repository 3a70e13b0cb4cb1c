import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { PARTS } from '../src/publish/engine.ts'
import { classicScript } from './classicScript.ts'
import { engineFiles } from './engineFiles.ts'
import { licencesOf, notePackages } from './licences.ts'
import { TARGET } from './engines/promised.ts'

/** Programs of the engine, each one file without anything of Node's in it but for the second. */
const PROGRAMS = { publish: 'src/publish/index.ts', cli: 'src/cli/cli.ts' } as const

/** Packages of which files are copied, and no code is bundled. */
const COPIED = ['@resvg/resvg-wasm', '@expo-google-fonts/source-serif-4']

function program(root: string, outDir: string, name: keyof typeof PROGRAMS): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    // React’s server that needs nothing of Node; the one for browsers keeps a channel open, and Node waits for it.
    resolve: { alias: { 'react-dom/server': 'react-dom/server.edge' } },
    ssr: { noExternal: true, target: name === 'cli' ? 'node' : 'webworker' },
    build: {
      ssr: PROGRAMS[name],
      outDir,
      emptyOutDir: false,
      target: TARGET,
      copyPublicDir: false,
      rolldownOptions: {
        output: { entryFileNames: `${name}.js`, codeSplitting: false },
        external: name === 'cli' ? [/\/publish\.js$/] : [],
      },
    },
  }
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/**
 * Builds the engine into a folder: everything that a site needs but its story.
 *
 * @param isReadable leaves the scripts of the page as they are written, to look into
 */
export async function buildEngine(root: string, outDir: string, isReadable = false): Promise<void> {
  rmSync(outDir, { recursive: true, force: true })
  const site = join(outDir, PARTS.site)
  const packages = new Set(COPIED.map((name) => join(root, 'node_modules', name)))
  const plugins = [notePackages(packages)]
  const common = { root, logLevel: 'warn', plugins } as const
  await build({
    ...common,
    configFile: join(root, 'vite.config.ts'),
    build: { outDir: site, emptyOutDir: true, ...(isReadable && { minify: false }) },
  })
  renameSync(join(site, 'index.html'), join(outDir, PARTS.page))
  await build({ ...common, configFile: join(root, 'vite.single.config.ts'), build: { outDir } })
  for (const [path, content] of engineFiles(root)) write(join(outDir, path), content)
  const worker = await classicScript(root, 'src/worker/worker.ts', TARGET)
  write(join(outDir, PARTS.worker), worker)
  for (const name of ['publish', 'cli'] as const)
    await build({ ...program(root, outDir, name), plugins })
  write(join(outDir, 'LICENSES.txt'), licencesOf(packages))
}
