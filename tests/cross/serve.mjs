// Serves the built site for the tests in three browsers, with probe.js first in every page. Arguments: the
// port, and the folder of the build.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../scripts/pages-server.mjs'

const [, , port, folder = 'dist'] = process.argv
const here = fileURLToPath(new URL('.', import.meta.url))
const site = resolve(here, '../../.cache/cross-site')

rmSync(site, { recursive: true, force: true })
cpSync(resolve(folder), site, { recursive: true })
cpSync(join(here, 'probe.js'), join(site, 'probe.js'))
cpSync(join(here, 'hosts'), join(site, 'hosts'), { recursive: true })
for (const name of readdirSync(site).filter((file) => file.endsWith('.html'))) {
  const page = readFileSync(join(site, name), 'utf8')
  writeFileSync(
    join(site, name),
    page.replace(/<head>/, '<head><script src="/truceline/probe.js"></script>'),
  )
}
await serve(site, { base: '/truceline/', port: Number(port) })
