import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../scripts/pages-server.mjs'

let root = ''
let port = 0
let stop = (): void => {}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'truceline-serve-'))
  for (const [name, text] of [
    ['site/index.html', 'the site'],
    ['site/a b.txt', 'with a space'],
    ['site-other/secret.txt', 'of a sibling'],
    ['above.txt', 'above'],
  ] as const) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  const server = await serve(join(root, 'site'))
  port = (server.address() as AddressInfo).port
  stop = () => void server.close()
})

afterAll(() => {
  stop()
  rmSync(root, { recursive: true, force: true })
})

/** The answer to an address just as it is written: `fetch` would put it right first. */
function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: local\r\nConnection: close\r\n\r\n`)
    })
    socket.on('data', (chunk) => (told += String(chunk)))
    socket.on('end', () => resolve(told))
    socket.on('error', reject)
  })
}

test.each([
  ['/', 200],
  ['//', 200],
  ['/a%20b.txt', 200],
  ['/not-there', 404],
  ['/%', 400],
  ['/%E0%A4%A', 400],
  ['/%00', 404],
  ['/../above.txt', 404],
  ['/..%2fabove.txt', 404],
  ['/..%2fsite-other/secret.txt', 404],
  ['/%2e%2e/site-other/secret.txt', 404],
  ['/..%5cabove.txt', 404],
])('asked for %s it answers %i, and nothing that is not below its folder', async (path, status) => {
  const answer = await ask(path)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).not.toMatch(/of a sibling|above$/)
})

test('no address ends it', async () => {
  for (const path of ['/%', '//', '/..%2f', '*', '/?%', '/#%']) await ask(path)
  expect(await ask('/')).toContain('the site')
})
