// Serves the story of March 2025 as GitHub Pages would, for the browser tests. A host who tells
// another story tests the program with this one; the host's own site is built beside it.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../scripts/pages-server.mjs'

const STORY = 'march-2025'
const root = fileURLToPath(new URL('../..', import.meta.url))

function siteStory() {
  return process.env.STORY ?? JSON.parse(readFileSync(join(root, 'site.json'), 'utf8')).story
}

function builtFolder() {
  if (siteStory() === STORY) return join(root, 'dist')
  const folder = join(root, '.cache/test-site')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, STORY },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  return folder
}

await serve(builtFolder(), { base: '/truceline/', port: Number(process.argv[2]) })
