import { createServer as createHttp, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createServer, type ViteDevServer } from 'vite'
import { devPagesPlugin } from '../../build/devPagesPlugin.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

let vite: ViteDevServer
let host: Server
let address: string

beforeAll(async () => {
  vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
    plugins: [devPagesPlugin()],
  })
  host = createHttp(vite.middlewares)
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
})

afterAll(async () => {
  await vite.close()
  host.close()
})

it.each([
  ['events/jeddah-talks/', 'text/html', 'Jeddah'],
  ['events/jeddah-talks/?from=the-map', 'text/html', 'Jeddah'],
  ['404.html', 'text/html', 'There is no page at this address'],
  ['robots.txt', 'text/plain', 'User-agent'],
])('while developing %s is served as it is built', async (path, type, holds) => {
  const response = await fetch(`${address}${path}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain(type)
  expect(await response.text()).toContain(holds)
})

it.each(['events/no-such-event/', 'events/%E0%A4%A/'])('%s is not found', async (path) => {
  expect((await fetch(`${address}${path}`)).status).toBe(404)
})
