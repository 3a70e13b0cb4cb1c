// npm run schemas   writes data/schema/*.json from the model.
import { mkdirSync, writeFileSync } from 'node:fs'
import { importModule, root } from './run.mjs'

const { schemas } = await importModule('build/schemas.ts')
mkdirSync(`${root}data/schema`, { recursive: true })
for (const [name, text] of Object.entries(schemas()))
  writeFileSync(`${root}data/schema/${name}`, text)
