// npm run keep:assets [-- folder]   is "truceline keep" for the build in dist or in another folder.
import { join, resolve } from 'node:path'
import { importModule, root } from './run.mjs'

const { keepAssets } = await importModule('src/cli/keepAssets.ts')
const { readSite } = await importModule('src/cli/folder.ts')
const out = resolve(process.argv[2] ?? join(root, 'dist'))
await keepAssets({ out, site: readSite(root), say: (line) => console.log(line) })
