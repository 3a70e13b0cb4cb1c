// npm run check:data [-- story]   reads a story and says what is wrong, where, and how to mend it.
import { importModule, root } from './run.mjs'

const { readSite } = await importModule('build/folder.ts')
const { reportFolder } = await importModule('build/checkData.ts')
const names = process.argv.slice(2)
const reports = (names.length > 0 ? names : [readSite(root).story]).map((name) =>
  reportFolder(root, name),
)
for (const { text } of reports) console.log(text)
process.exitCode = reports.every(({ ok }) => ok) ? 0 : 1
