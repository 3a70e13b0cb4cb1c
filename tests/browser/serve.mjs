// Serves the story of March 2025 as GitHub Pages would, for the browser tests. A host who tells
// another story tests the program with this one; the host's own site is built beside it. Arguments:
// the port, and a folder where a build is tested that no one else changes meanwhile.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../scripts/pages-server.mjs'

const [, , port, folder] = process.argv
const STORY = 'march-2025'
const root = fileURLToPath(new URL('../..', import.meta.url))

function siteStory() {
  return process.env.STORY ?? JSON.parse(readFileSync(join(root, 'site.json'), 'utf8')).story
}

function builtFolder() {
  if (folder) return resolve(folder)
  if (siteStory() === STORY) return join(root, 'dist')
  const own = join(root, '.cache/test-site')
  const program = join(root, 'bin/truceline.mjs')
  const { status } = spawnSync(
    process.execPath,
    [program, 'build', '--story', STORY, '--out', own],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
  return own
}

await serve(builtFolder(), { base: '/truceline/', port: Number(port) })
