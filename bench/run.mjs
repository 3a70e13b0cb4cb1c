// npm run bench [-- --write] [--rounds 3] [--folder dist]   measures the built site; --write keeps the
// figures in bench/README.md.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/find-browser.mjs'
import { freshBuild } from '../scripts/fresh-build.mjs'
import { serve } from '../scripts/pages-server.mjs'
import { importModule, root } from '../scripts/run.mjs'
import { BARE_STEPS, pressing } from './pressing.mjs'
import { keepFigures } from './keep.mjs'
import { reading } from './reading.mjs'
import { leaks } from './leak.mjs'
import { requestsByAct } from './requests.mjs'
import { scrubbing } from './scrubbing.mjs'
import * as tables from './tables.mjs'

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string' },
  },
})

const { weigh, gzipped } = await importModule('bench/bytes.ts')
const { documentParts } = await importModule('bench/documentParts.ts')
const { partsOf } = await importModule('bench/site.ts')

/** The same words and nothing else. */
function barePage(html) {
  const body = html
    .replace(/[\s\S]*<body[^>]*>/, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
  const words = body.replace(/<\/(?:p|li|h\d|div|ol|ul|dd|dt)>/g, '\n').replace(/<[^>]*>/g, '')
  const lines = words.split('\n').flatMap((line) => (line.trim() ? [`<p>${line.trim()}</p>`] : []))
  return `<!doctype html><meta charset="utf-8"><title>Bare</title>${lines.join('\n')}`
}

function bytes(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const pieces = [...documentParts(html)].map(([name, text]) => [`· ${name}`, weigh(text)])
  const rest = partsOf(folder)
    .filter(({ name }) => !['document', 'world tier'].includes(name))
    .flatMap(({ pieces: files }) => files.map(({ name }) => name))
    .filter((name) => name !== 'document')
    .map((path) => [path, weigh(readFileSync(join(folder, path)))])
  return tables.bytesTable([['**document**', weigh(html)], ...pieces, ...rest])
}

async function measure(folder, browser, address) {
  const [readings, scrubs, presses] = [[], [], []]
  const acts = await requestsByAct(browser, address)
  // Not counted: the first visit of all pays for starting the browser and reading the files.
  await reading(browser, address)
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    console.error(`round ${round} of ${options.rounds}`)
    readings.push(await reading(browser, address))
    scrubs.push(await scrubbing(browser, address))
    presses.push(await pressing(browser, address))
  }
  const sizeOf = (path) => gzipped(readFileSync(join(folder, path || 'index.html')))
  const left = await leaks(browser, address)
  return [
    '### Bytes by part',
    bytes(folder),
    '### What is fetched, and when',
    tables.requestsTable(acts, sizeOf),
    '### Time to something to read, as a ratio to a bare page of the same words',
    tables.readingTable(readings),
    '### The document',
    tables.documentTable(readings),
    '### Main-thread time of a step of scrubbing, in units',
    tables.scrubTable(scrubs),
    '### Present: key press to painted step at 4× throttle',
    tables.pressTable(presses),
    '### What is alive after 20 full passes of play, as a ratio to before',
    tables.leakTable(left),
    tables.notes(readings, scrubs),
  ].join('\n\n')
}

const executablePath = await ensureBrowser()
const built = options.folder ? resolve(options.folder) : freshBuild()
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
cpSync(built, folder, { recursive: true })
writeFileSync(join(folder, 'bare.html'), barePage(readFileSync(join(built, 'index.html'), 'utf8')))
writeFileSync(join(folder, 'steps.html'), BARE_STEPS)
const server = await serve(folder)
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
try {
  const figures = await measure(folder, browser, `http://127.0.0.1:${server.address().port}/`)
  console.log(figures)
  if (options.write) keepFigures('figures', figures)
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
}
// In a process of its own: it builds sites, and what it leaves in memory would weigh on what is above.
const scale = ['bench/scale.mjs', ...(options.write ? ['--write'] : [])]
spawnSync(process.execPath, scale, { cwd: root, stdio: 'inherit' })
