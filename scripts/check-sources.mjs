// npm run check:sources   asks every address that a story cites whether it still answers, one at a
// time, and writes the answers beside the story. By hand and with a network; no build or test runs it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importModule, root } from './run.mjs'

const { readSite, readFolder, foldersOf } = await importModule('src/cli/folder.ts')
const { read } = await importModule('src/core/model/read/read.ts')
const { askSources, complaint } = await importModule('build/askSources.ts')

const name = process.argv[2] ?? readSite(root).story
const { sources } = read(readFolder(root, name)).story
let asked = 0
const answers = await askSources(sources, {
  day: new Date().toISOString().slice(0, 10),
  pause: 1500,
  patience: 20_000,
  fetch,
  onAnswer: (source, answer) => {
    asked += 1
    const line = complaint(source, answer)
    if (line !== null) console.log(`${asked}/${sources.length} ${line}`)
  },
})
const file = join(foldersOf(root, name).story, 'addresses.json')
writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`)
console.log(`${sources.length} addresses asked; the answers are in ${file}.`)
