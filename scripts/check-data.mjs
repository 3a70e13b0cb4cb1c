// npm run check:data [-- story]   reads a story, and site.json, and says what is wrong, where, and how to mend it.
import { importModule, root } from './run.mjs'

const { readSite } = await importModule('src/cli/folder.ts')
const { reportFolder } = await importModule('build/checkData.ts')
const { siteFaults } = await importModule('build/siteFaults.ts')
const names = process.argv.slice(2)
const site = readSite(root)
const faults = names.length > 0 ? [] : siteFaults(root, site)
for (const fault of faults) console.log(fault)
const reports = (names.length > 0 ? names : [site.story]).map((name) => reportFolder(root, name))
for (const { text } of reports) console.log(text)
process.exitCode = faults.length === 0 && reports.every(({ ok }) => ok) ? 0 : 1
