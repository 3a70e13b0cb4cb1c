// npm run build:engine [-- folder]   builds everything that a site needs but its story, into engine/ or `folder`.
import { join, resolve } from 'node:path'
import { importModule, root } from './run.mjs'

const { buildEngine } = await importModule('build/buildEngine.ts')
// Reading modules has set it to development, which would build React's larger half.
process.env.NODE_ENV = 'production'
await buildEngine(root, resolve(process.argv[2] ?? join(root, 'engine')))
