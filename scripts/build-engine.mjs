// npm run build:engine [-- folder] [--readable]   builds everything that a site needs but its story, into engine/ or
// `folder`; with --readable the scripts of the page are left as they are written.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importModule, root } from './run.mjs'

const { buildEngine } = await importModule('build/buildEngine.ts')
// Reading modules has set it to development, which would build React's larger half.
process.env.NODE_ENV = 'production'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readable: { type: 'boolean', default: false } },
})
await buildEngine(root, resolve(positionals[0] ?? join(root, 'engine')), values.readable)
