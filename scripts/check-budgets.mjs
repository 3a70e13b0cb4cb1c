// npm run check:budgets [-- folder]   holds the built site against the budgets in bench/budgets.json.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importModule, root } from './run.mjs'

const folder = resolve(process.argv[2] ?? join(root, 'dist'))
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`No built site in ${folder}: run "npm run build" first.`)
  process.exit(1)
}
const { judge } = await importModule('bench/judge.ts')
const { eventsTold, partsOf, tooEarly } = await importModule('bench/site.ts')
const budgets = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8'))
const { table, faults } = judge(budgets, partsOf(folder), eventsTold(folder))
console.log(table.join('\n'))
// The budgets are those of the story of March 2025: another may be longer, and is only told of.
const { readSite } = await importModule('src/cli/folder.ts')
const isOurs = readSite(root).story === 'march-2025'
const all = [...(isOurs ? faults : []), ...tooEarly(folder)]
for (const fault of isOurs ? all : [...faults, ...all]) console.error(`\n${fault}`)
process.exitCode = all.length === 0 ? 0 : 1
