// npm run story:generate -- --events 100000 --seed 1 [--folder .cache/my-story]
// Writes an invented story, marked as such, for bench and tests. The same options give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { importModule, root } from './run.mjs'

const { readOptions } = await importModule('scripts/story-generate/options.ts')
const { inventStory } = await importModule('scripts/story-generate/story.ts')
const options = readOptions(process.argv.slice(2), root)
if ('refusal' in options) {
  console.error(options.refusal)
  process.exit(1)
}
const { folder, events, seed } = options
mkdirSync(folder, { recursive: true })
for (const [name, text] of inventStory(options)) writeFileSync(join(folder, name), text)
const name = relative(root, folder) || folder
console.log(`${name}: an invented story of ${events} events, seed ${seed}.
  npm run check:data -- ${name}
  STORY=${name} npm run build`)
