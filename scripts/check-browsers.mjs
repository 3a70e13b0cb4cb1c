// npm run check:browsers [-- folder]   compares the lowest browsers that README states with what the built site uses.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importModule, root } from './run.mjs'

const folder = resolve(process.argv[2] ?? join(root, 'dist'))
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`No built site in ${folder}: run "npm run build" first.`)
  process.exit(1)
}
const { siteFeatures } = await importModule('build/engines/siteFeatures.ts')
const { faultsOf, needsOf } = await importModule('build/engines/lowest.ts')
const found = siteFeatures(folder)
const needs = needsOf(found)
const lowest = Object.entries(needs.lowest).map(([engine, version]) => `${engine} ${version}`)
console.log(`${found.size} features in use. Lowest: ${lowest.join(', ')}.`)
const faults = faultsOf(needs)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
