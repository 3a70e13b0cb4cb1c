// npm run story:numbers   makes the tables in the README of a story anew: deaths, accusations,
// quotations and outlets, by side.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { importModule, root } from './run.mjs'

const { readSite, readFolder, foldersOf } = await importModule('src/cli/folder.ts')
const { read } = await importModule('src/core/model/read/read.ts')
const { withRecordTable } = await importModule('build/recordTable.ts')
const name = process.argv[2] ?? readSite(root).story
const file = `${foldersOf(root, name).story}/README.md`
if (!existsSync(file)) {
  console.error(`There is no ${file}. Add one with the two comments between which the tables go.`)
  process.exit(1)
}
writeFileSync(file, withRecordTable(readFileSync(file, 'utf8'), read(readFolder(root, name)).story))
