import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineCommand, runMain } from 'citty'
import { buildSite } from './buildSite.ts'
import { checkSite } from './checkSite.ts'

/** The engine is the folder in which this file is built. */
const ENGINE = fileURLToPath(new URL('.', import.meta.url))

const say = (line: string): void => console.log(line)

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
      say,
    })
  },
})

const check = defineCommand({
  meta: { name: 'check', description: 'Say what is wrong in a story, where, and how to fix it' },
  args: {
    story: {
      type: 'positional',
      description: 'the story, in place of the one that site.json names',
      required: false,
    },
  },
  async run({ args: { story } }) {
    const request = { root: process.cwd(), engine: ENGINE, story, say }
    if (!(await checkSite(request))) process.exitCode = 1
  },
})

await runMain(
  defineCommand({
    meta: { name: 'truceline', description: 'Publishes a story on a map and a timeline' },
    subCommands: { build, check },
  }),
)
