import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dev } from '../../src/cli/dev/dev.ts'
import type { DevServer } from '../../src/cli/dev/devServer.ts'
import { newProject } from '../../src/cli/newProject.ts'
import * as door from '../../src/publish/index.ts'
import { anEngine } from '../fixtures/engine.ts'
import { replaced } from '../fixtures/storyFolder.ts'

interface Told {
  readonly edition: string
  readonly notice: string
}

const engine = anEngine()
const said: string[] = []
let root = ''
let server: DevServer
let told: AsyncGenerator<Told, void>

/** What an open page hears. */
async function* heard(): AsyncGenerator<Told, void> {
  const { body } = await fetch(address('/truceline-dev'))
  let text = ''
  for await (const part of body ?? []) {
    text += new TextDecoder().decode(part)
    const messages = text.split('\n\n')
    text = messages.pop() ?? ''
    for (const message of messages) yield JSON.parse(message.replace(/^[^]*data: /, '')) as Told
  }
}

const address = (path: string): string => `http://127.0.0.1:${server.port}${path}`
const get = async (path: string): Promise<string> => (await fetch(address(path))).text()
const next = async (): Promise<Told> => (await told.next()).value as Told
const EVENTS = 'data/dev/events.json'
const textIn = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Writes a file as editors do: beside it first, then in its place. */
function write(path: string, text: string): void {
  writeFileSync(join(root, 'written'), text)
  renameSync(join(root, 'written'), join(root, path))
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dev-'))
  const folder = join(root, 'dev')
  newProject({ folder, cwd: root, engine, say: () => {} })
  root = folder
  server = await dev({ root, opened: { engine, door }, port: 0, say: (line) => said.push(line) })
  told = heard()
})

afterAll(async () => {
  await told.return()
  server.stop()
  rmSync(join(root, '..'), { recursive: true })
})

it('serves every page of the story, and says where', async () => {
  expect(said).toEqual([
    'dev: 2 events, 3 claims, 2 sources; nothing wrong',
    expect.stringContaining(`http://localhost:${server.port}/`),
  ])
  for (const path of ['/', '/events/first-call/', '/corrections/'])
    expect(await get(path), path).toContain('<html')
  const missing = await fetch(address('/not-there'))
  expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('<html')])
})

it('lets each page run the script that follows the story, and no other', async () => {
  for (const path of ['/', '/events/first-call/', '/corrections/', '/404.html']) {
    const page = await get(path)
    const [, script = ''] = /<script>(\(function followStory[^]*?)<\/script>/.exec(page) ?? []
    const digest = createHash('sha256').update(script).digest('base64')
    const policies = [...page.matchAll(/Content-Security-Policy" content="([^"]*)"/g)]
    expect(policies).toHaveLength(1)
    expect(policies[0]?.[1], path).toContain(`'sha256-${digest}'`)
    expect(policies[0]?.[1], path).toMatch(/connect-src 'self'/)
    expect(policies[0]?.[1], path).toContain("require-trusted-types-for 'script'")
  }
})

it('lets no browser keep a copy, which would hide the next edition', async () => {
  expect(await get('/')).not.toContain('data-version')
  expect((await fetch(address('/'))).headers.get('cache-control')).toBe('no-store')
})

it('draws a picture when it is asked for', async () => {
  const bytes = new Uint8Array(
    await (await fetch(address('/previews/first-call.png'))).arrayBuffer(),
  )
  expect(new TextDecoder().decode(bytes.slice(1, 4))).toBe('PNG')
})

it('shows the story anew when a file is written, keeps the last sound one over a fault, and recovers', async () => {
  const first = await next()
  expect(first.notice).toBe('')

  const sound = replaced(textIn(EVENTS), 'the first envoy calls', 'the envoy calls')
  write(EVENTS, sound)
  const second = await next()
  expect(second.edition).not.toBe(first.edition)
  expect(await get('/')).toContain('the envoy calls')
  expect(await get('/events/first-call/')).toContain('the envoy calls')

  said.length = 0
  write(EVENTS, replaced(sound, '"kind": "call"', '"kind": "coll"'))
  const third = await next()
  expect(third.edition).toBe(second.edition)
  expect(third.notice).toMatch(
    /as it was before.*\n.*events\.json:6:15 .*found the unknown id "coll"; wanted/,
  )
  expect(said.join('\n')).toMatch(/events\.json:6:15 .*1 fault to fix$/s)
  expect(await get('/')).toContain('the envoy calls')

  write('site.json', '{ "story": ')
  expect((await next()).notice).toMatch(/site\.json:1:\d+ {2}error: found/)
  write(EVENTS, sound)
  write('site.json', '{ "story": "dev", "title": "Another title" }')
  const last = await next()
  expect(last.notice).toBe('')
  expect(last.edition).not.toBe(second.edition)
  expect(await get('/')).toContain('<title>Another title')
})

it('serves every story of a site with several, shows each anew, and names the folder of a fault', async () => {
  cpSync(join(root, 'data/dev'), join(root, 'data/other'), { recursive: true })
  write('site.json', '{ "stories": ["dev", "other"], "title": "Two stories" }')
  const first = await next()
  expect(first.notice).toBe('')
  expect(await get('/')).toContain('Two stories')
  for (const path of ['/dev/', '/other/', '/dev/events/first-call/', '/other/events/first-call/'])
    expect(await get(path), path).toContain('the envoy calls')

  const events = 'data/other/events.json'
  const sound = replaced(textIn(events), 'the envoy calls', 'the other envoy calls')
  write(events, sound)
  expect((await next()).edition).not.toBe(first.edition)
  expect(await get('/other/')).toContain('the other envoy calls')
  expect(await get('/dev/')).not.toContain('the other envoy calls')

  write(events, replaced(sound, '"kind": "call"', '"kind": "coll"'))
  const { notice } = await next()
  expect(notice).toMatch(/\ndata\/other\/events\.json:6:15 .*\nother: 1 event.*1 fault to fix$/s)
  expect(notice).not.toContain('dev: 2 events')
})
