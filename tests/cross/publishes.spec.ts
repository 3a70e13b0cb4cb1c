import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readFolder } from '../../src/cli/folder.ts'
import { readFiles } from '../../src/cli/readFiles.ts'
import { expect, test } from './fixture.ts'

const ROOT = join(import.meta.dirname, '../..')
const ENGINE = join(ROOT, 'engine')

const OPTIONS = {
  site: { story: 'small', title: '', theme: {}, url: 'https://example.org/map/' },
  release: { version: null, issued: null },
  teaching: null,
  hasSingle: true,
}

/** Tells contents apart (FNV-1a, 32 bits), alike in Node and in a worker without a secure context. */
function digest(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const one of bytes) hash = Math.imul(hash ^ one, 0x01000193)
  return `${bytes.length} bytes, ${(hash >>> 0).toString(16)}`
}

/** What an author's page does in a worker: fetches an engine, and publishes a story with it. */
const WORKER = `import { publish, readStory } from './engine/publish.js'
const digest = ${digest.toString()}
onmessage = async ({ data: { paths, files, options } }) => {
  try {
    const fetched = paths.map(async (path) => {
      const response = await fetch('./engine/' + path)
      return [path, new Uint8Array(await response.arrayBuffer())]
    })
    const engine = new Map(await Promise.all(fetched))
    const site = await publish(engine, readStory(engine, files), options)
    postMessage([...site].map(([path, bytes]) => [path, digest(bytes)]))
  } catch (error) {
    postMessage([['failed', String(error)]])
  }
}`

const PAGE = `<!doctype html><title>Publishing</title><script>window.faults = []</script><script type="module">
  const asked = await (await fetch('./asked.json')).json()
  const worker = new Worker('./worker.js', { type: 'module' })
  worker.onerror = ({ message }) => (window.published = [['failed', message]])
  worker.onmessage = ({ data }) => (window.published = data)
  worker.postMessage(asked)
</script>`

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json' } as const

const files = () => readFolder(ROOT, join(ROOT, 'tests/fixtures/story'))

/** The same in a process of its own: what a test imports is rewritten, and with it the scripts in pages. */
const PROGRAM = `import { readdirSync, readFileSync } from 'node:fs'
import { publish, readStory } from './publish.js'
const digest = ${digest.toString()}
const { paths, files, options } = JSON.parse(readFileSync(0, 'utf8'))
const engine = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(path))]))
const site = await publish(engine, readStory(engine, files), options)
console.log(JSON.stringify([...site].map(([path, bytes]) => [path, digest(bytes)])))`

const asked = () => ({ paths: [...readFiles(ENGINE).keys()], files: files(), options: OPTIONS })

function inNode(): unknown {
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    cwd: ENGINE,
    input: JSON.stringify(asked()),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return JSON.parse(told)
}

function served(): Promise<Server> {
  const own: Readonly<Record<string, string>> = {
    '/': PAGE,
    '/worker.js': WORKER,
    '/asked.json': JSON.stringify(asked()),
  }
  const server = createServer(({ url = '/' }, response) => {
    const ending = url === '/' ? 'html' : (/\.(\w+)$/.exec(url)?.[1] ?? '')
    const type = Object.entries(TYPES).find(([one]) => one === ending)?.[1]
    response.setHeader('content-type', type ?? 'application/octet-stream')
    if (url.startsWith('/engine/')) response.end(readFileSync(join(ROOT, url)))
    else response.end(own[url] ?? '')
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

test('a story is published in a browser’s worker as in Node, to the byte', async ({ driver }) => {
  test.setTimeout(240_000)
  const here = inNode()
  const server = await served()
  await driver.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const isDone = () => driver.run(() => 'published' in window)
  await expect.poll(isDone, { timeout: 150_000 }).toBe(true)
  const there = await driver.run(() => (window as unknown as { published: unknown }).published)
  server.closeAllConnections()
  server.close()
  expect(there).toEqual(here)
})
