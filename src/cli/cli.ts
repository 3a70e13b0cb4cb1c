import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineCommand, runMain } from 'citty'
import { buildSite } from './buildSite.ts'

/** The engine is the folder in which this file is built. */
const ENGINE = fileURLToPath(new URL('.', import.meta.url))

const build = defineCommand({
  meta: { name: 'build', description: 'Write the site into a folder' },
  args: {
    out: { type: 'string', description: 'the folder, which is replaced', default: 'dist' },
    story: { type: 'string', description: 'the story, in place of the one that site.json names' },
    single: {
      type: 'boolean',
      description: 'also write the site as one file, truceline.html',
      default: true,
    },
  },
  async run({ args: { out, story, single } }) {
    await buildSite({
      root: process.cwd(),
      engine: ENGINE,
      out: resolve(out),
      story,
      hasSingle: single,
      say: (line) => console.log(line),
    })
  },
})

await runMain(
  defineCommand({
    meta: { name: 'truceline', description: 'Publishes a story on a map and a timeline' },
    subCommands: { build },
  }),
)
