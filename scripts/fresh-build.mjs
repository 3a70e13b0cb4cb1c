// The built site in dist, made anew where anything that it is made from has changed since.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newest } from './newest.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/index.html')
const MADE_FROM = [
  'src',
  'data',
  'build',
  'public',
  'index.html',
  'vite.config.ts',
  'vite.single.config.ts',
  'bin',
  'scripts/pages-server.mjs',
  'template',
  'docs/teaching.md',
  'site.json',
  'package-lock.json',
]

function isStale() {
  if (!existsSync(built)) return true
  const made = statSync(built).mtimeMs
  return MADE_FROM.some((name) => newest(join(root, name)) > made)
}

/** The folder of a build that is up to date. Ends the program with the build's own code if it fails. */
export function freshBuild() {
  if (isStale()) {
    const { status } = spawnSync('npm', ['run', 'build'], {
      cwd: root,
      stdio: 'inherit',
      shell: true,
    })
    if (status !== 0) process.exit(status ?? 1)
  }
  return join(root, 'dist')
}
