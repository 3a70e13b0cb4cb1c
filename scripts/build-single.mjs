// npm run build:single [-- folder]   writes the whole site as one file, truceline.html, into dist/ or `folder`.
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { importModule, root } from './run.mjs'

const { readSite } = await importModule('build/folder.ts')
const { siteStory } = await importModule('build/checkData.ts')
const { isLarge } = await importModule('src/model/large.ts')
const { SINGLE } = await importModule('build/single/singlePlugin.ts')

const outDir = resolve(process.argv[2] ?? join(root, 'dist'))
const { story } = siteStory(root, readSite(root))
if (isLarge(story)) {
  console.log(`No ${SINGLE}: a story of ${story.events.length} events is fetched in pieces.`)
} else {
  const configFile = join(root, 'vite.single.config.ts')
  // Reading the data above has set it to development, which would build React's larger half.
  process.env.NODE_ENV = 'production'
  await build({ root, configFile, logLevel: 'warn', build: { outDir } })
  const { size } = statSync(join(outDir, SINGLE))
  console.log(`${SINGLE}: ${(size / 1_000_000).toFixed(2)} MB, everything in one file`)
}
