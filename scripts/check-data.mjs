// npm run check:data [-- story]   reads a story, and site.json, and says what is wrong, where, and how to mend it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importModule, root } from './run.mjs'

const { readSite, storiesOf } = await importModule('src/cli/folder.ts')
const { reportFolder } = await importModule('build/checkData.ts')
const { siteFaults } = await importModule('src/cli/siteFaults.ts')
const { formatProblem } = await importModule('src/core/json/problem.ts')
const names = process.argv.slice(2)
const faults =
  names.length > 0
    ? []
    : siteFaults(root, readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8'))
for (const fault of faults) console.log(formatProblem(fault))
// Without a story to be found, and in a file that is no JSON, there is nothing more to read.
const isReadable = faults.every(({ path }) => !/^(?:$|story$|stories\b)/.test(path))
const found = isReadable ? storiesOf(readSite(root)) : []
const reports = (names.length > 0 ? names : found).map((name) => reportFolder(root, name))
for (const { text } of reports) console.log(text)
process.exitCode = faults.length === 0 && reports.every(({ ok }) => ok) ? 0 : 1
