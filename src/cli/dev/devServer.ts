import { createServer, type ServerResponse } from 'node:http'
import { pathOf, typeOf } from '../../../scripts/pages-server.mjs'
import { CHANNEL } from './devPages.ts'
import type { Edition } from './edition.ts'

/** What pages are told. */
interface Told {
  readonly edition: Edition
  /** Why the story is not shown as it is written now; empty if it is. */
  readonly notice: string
}

/** A server of the newest edition. */
export interface DevServer {
  readonly port: number
  /** Serves another edition, or tells why there is none, and tells the pages that are open. */
  readonly tell: (told: Told) => void
  readonly stop: () => void
}

const HEADERS = { 'cache-control': 'no-store' }

function lineOf({ edition, notice }: Told): string {
  return `retry: 500\ndata: ${JSON.stringify({ edition: edition.name, notice })}\n\n`
}

async function answer(response: ServerResponse, edition: Edition, path: string): Promise<void> {
  const whole = path.endsWith('/') ? `${path}index.html` : path
  const found = edition.file(whole.slice(1))
  const bytes = await (found ?? edition.file('404.html'))
  const type = found === undefined ? typeOf('404.html') : typeOf(whole)
  response.writeHead(found === undefined ? 404 : 200, { ...HEADERS, 'content-type': type })
  response.end(bytes)
}

/** Serves an edition on a port (0: any free one) of this machine, and those that follow it. */
export function devServer(first: Told, wanted: number): Promise<DevServer> {
  let now = first
  const pages = new Set<ServerResponse>()
  const follow = (response: ServerResponse): void => {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
    response.write(lineOf(now))
    pages.add(response)
    response.on('close', () => pages.delete(response))
  }
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/')
    if (path === null) response.writeHead(400).end()
    else if (path === CHANNEL) follow(response)
    else
      answer(response, now.edition, path).catch((error: unknown) =>
        response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)),
      )
  })
  // Closed while idle, a connection may be gone under the next question of a busy machine.
  server.keepAliveTimeout = 0
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : wanted,
        tell: (told) => {
          const isNews = lineOf(told) !== lineOf(now)
          now = told
          if (isNews) for (const page of pages) page.write(lineOf(told))
        },
        stop: () => {
          server.closeAllConnections()
          server.close()
        },
      })
    })
  })
}
