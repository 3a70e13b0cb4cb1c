import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineCommand, runMain } from 'citty'
import { PARTS } from '../publish/engine.ts'
import { buildSite } from './buildSite.ts'
import { checkSite } from './checkSite.ts'
import { command } from './command.ts'
import { dev } from './dev/dev.ts'
import { readSite, storiesOf } from './folder.ts'
import { keepAssets } from './keepAssets.ts'
import { newProject } from './newProject.ts'
import { openEngine } from './openEngine.ts'
import { preview } from './preview.ts'
import { readFiles } from './readFiles.ts'
import { PORT, portFrom } from './serving.ts'
import { upgrade } from './upgrade.ts'

/** The engine is the folder in which this file is built. */
const ENGINE = fileURLToPath(new URL('.', import.meta.url))

const say = (line: string): void => console.log(line)

const STORY = {
  type: 'positional',
  description: 'the story, in place of the one that site.json names',
  required: false,
} as const

const create = command(
  'new',
  'Write a small project to start from: a story, its settings, and what publishes it',
  {
    folder: {
      type: 'positional',
      description: 'the folder, which must be empty or not there yet',
      default: '.',
    },
  },
  ({ folder }) => {
    const cwd = process.cwd()
    newProject({ folder: resolve(folder), cwd, engine: readFiles(ENGINE), say })
  },
)

const build = command(
  'build',
  'Write the site into a folder',
  {
    out: { type: 'string', description: 'the folder, which is replaced', default: 'dist' },
    story: { type: 'string', description: 'the story, in place of the one that site.json names' },
    single: {
      type: 'boolean',
      description: 'also write the site as one file, truceline.html',
      default: true,
    },
  },
  ({ out, story, single }) =>
    buildSite({
      root: process.cwd(),
      engine: ENGINE,
      out: resolve(out),
      story,
      hasSingle: single,
      say,
    }),
)

const view = command(
  'preview',
  'Serve the built site on this machine, built anew if the story is newer',
  {
    port: { type: 'string', description: `the port; ${PORT} unless PORT names another` },
    out: { type: 'string', description: 'the folder of the site', default: 'dist' },
  },
  async ({ port, out }) => {
    const request = {
      root: process.cwd(),
      engine: ENGINE,
      out: resolve(out),
      hasSingle: true,
      say,
    }
    await preview(request, portFrom(port))
  },
)

const write = command(
  'dev',
  'Serve the story while it is written, and show it anew at each change',
  {
    port: { type: 'string', description: `the port; ${PORT} unless PORT names another` },
    story: { type: 'string', description: 'the story, in place of the one that site.json names' },
  },
  async ({ port: asked, story }) => {
    const port = portFrom(asked)
    await dev({ root: process.cwd(), opened: await openEngine(ENGINE), story, port, say })
  },
)

const check = command(
  'check',
  'Say what is wrong in a story, where, and how to fix it',
  {
    story: STORY,
    annotations: {
      type: 'boolean',
      description: 'also have GitHub show each problem at its line; in a workflow it does anyway',
      default: process.env['GITHUB_ACTIONS'] === 'true',
    },
  },
  async ({ story, annotations }) => {
    const root = process.cwd()
    const annotated = annotations ? (process.env['GITHUB_WORKSPACE'] ?? root) : null
    const request = { root, opened: await openEngine(ENGINE), story, annotated, say }
    if (!checkSite(request)) process.exitCode = 1
  },
)

const keep = command(
  'keep',
  'Put beside a new build the files of earlier ones, for pages that are still open',
  { out: { type: 'string', description: 'the folder of the site', default: 'dist' } },
  ({ out }) => keepAssets({ out: resolve(out), site: readSite(process.cwd()), say }),
)

const renew = command(
  'upgrade',
  'Write the files of a story anew in the newest format, and say what changes',
  { story: STORY },
  ({ story }) => {
    const root = process.cwd()
    for (const name of storiesOf(readSite(root), story)) upgrade({ root, story: name, say })
  },
)

await runMain(
  defineCommand({
    meta: {
      name: 'truceline',
      version: readFileSync(join(ENGINE, PARTS.version), 'utf8').trim(),
      description: 'Publishes a story on a map and a timeline',
    },
    subCommands: { new: create, dev: write, check, build, preview: view, keep, upgrade: renew },
  }),
)
