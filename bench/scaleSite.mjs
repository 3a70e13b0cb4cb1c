// Sites of invented stories, built into .cache, to see what a page costs as a story grows.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/run.mjs'

/** The list is dragged past, not read: the pages that it opens with are enough. */
const PAGES = '3'

function run(args, env) {
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=12000', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** The built site of an invented story of so many events; one built before is kept if `keeps`. */
export function siteOf(events, keeps) {
  const [story, site] = [`.cache/story-${events}-1`, `.cache/scale-site-${events}`]
  if (!existsSync(join(root, story, 'events.json')))
    run(['scripts/story-generate.mjs', '--events', String(events), '--seed', '1'])
  if (!keeps || !existsSync(join(root, site, 'index.html')))
    run(['bin/truceline.mjs', 'build', '--story', story, '--out', site], { PAGES })
  return join(root, site)
}
