// npm run check:site [-- folder]   serves the built site as a host would, under a sub-path, and follows
// every link, picture, style, script and event page of it. It knows nothing of the story that is told.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serve } from './pages-server.mjs'
import { importModule, root } from './run.mjs'

const folder = resolve(process.argv[2] ?? join(root, 'dist'))
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`No built site in ${folder}: run "npm run build" first.`)
  process.exit(1)
}
const { crawl } = await importModule('build/crawl.ts')
const { readSite } = await importModule('src/cli/folder.ts')
const base = '/some/sub-path/'
const server = await serve(folder, { base })
const { found, faults } = await crawl(`http://127.0.0.1:${server.address().port}${base}`, {
  siteUrl: readSite(root).url,
})
server.closeAllConnections()
server.close()
for (const fault of faults) console.error(fault)
const verdict = faults.length === 0 ? 'everything resolves' : `${faults.length} faults`
console.log(`${found.size} files of the site checked; ${verdict}`)
process.exitCode = faults.length === 0 ? 0 : 1
