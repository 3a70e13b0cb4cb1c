import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askSources, complaint, type AskOptions } from '../../build/askSources.ts'
import type { Source } from '../../src/core/model/source.ts'

interface Request {
  readonly method: string
  readonly path: string
  readonly agent: string
}

const requests: Request[] = []
let underWay = 0
let most = 0
let server: Server
let root = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    underWay += 1
    most = Math.max(most, underWay)
    const { method = '', url: path = '', headers } = request
    requests.push({ method, path, agent: headers['user-agent'] ?? '' })
    response.on('close', () => {
      underWay -= 1
    })
    if (path === '/silent') return
    if (path === '/moved') return void response.writeHead(301, { location: '/here' }).end()
    if (path === '/headless' && method === 'HEAD') return void response.writeHead(405).end()
    response.writeHead(path === '/gone' ? 404 : 200).end(method === 'GET' ? 'page' : undefined)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function source(path: string): Source {
  const id = path.slice(1)
  return { id, publisher: 'A', title: null, url: `${root}${path}`, published: null, lang: 'en' }
}

const OPTIONS: AskOptions = { day: '2026-11-29', pause: 0, patience: 300, fetch }

describe('asking the addresses of sources', () => {
  it('says of each what it answered, and goes on behind one that is silent', async () => {
    const all = ['/here', '/gone', '/moved', '/silent', '/headless'].map(source)
    const { asked, answers } = await askSources(all, OPTIONS)
    expect(asked).toBe('2026-11-29')
    expect(answers).toEqual({
      here: { status: 200 },
      gone: { status: 404 },
      moved: { status: 200, to: `${root}/here` },
      silent: { failed: 'timeout' },
      headless: { status: 200 },
    })
  })

  it('asks one at a time, says who asks, and wants the page itself only where its head is refused', () => {
    expect(most).toBe(1)
    expect(requests.every(({ agent }) => agent.startsWith('Truceline'))).toBe(true)
    expect(requests.filter(({ method }) => method === 'GET').map(({ path }) => path)).toEqual([
      '/headless',
    ])
  })

  it('names a host that cannot be found', async () => {
    const nobody: typeof fetch = () =>
      Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }))
    const { answers } = await askSources([source('/here')], { ...OPTIONS, fetch: nobody })
    expect(answers).toEqual({ here: { failed: 'ENOTFOUND' } })
  })

  it('complains of what is gone or silent, and of nothing else', () => {
    const one = source('/here')
    expect(complaint(one, { status: 200 })).toBeNull()
    expect(complaint(one, { status: 404 })).toMatch(/answered 404/)
    expect(complaint(one, { failed: 'timeout' })).toMatch(/did not answer \(timeout\)/)
  })
})
