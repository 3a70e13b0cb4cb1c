// A file server that behaves as GitHub Pages does: a sub-path, gzip, ten minutes of cache, CORS for
// all, 404.html for what is not there. It hides none of the faults that a real host would show.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
}
const PACKED = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.xml'])

/** The media type of a file by its name. */
export function typeOf(file) {
  return TYPES[extname(file)] ?? 'application/octet-stream'
}

/** The path that an address asks for; null where it is no address. */
export function pathOf(url) {
  try {
    // Not by `new URL` alone: it takes "//name" for another host.
    return decodeURIComponent(new URL(`http://local${url.replace(/^\/+/, '/')}`).pathname)
  } catch {
    return null
  }
}

/** The file below `folder` at a path: neither beside it nor above, nor one that no system can have. */
function fileFor(folder, path) {
  const full = join(folder, path)
  const below = relative(folder, full)
  if (below === '..' || below.startsWith(`..${sep}`) || path.includes('\0')) return null
  if (!existsSync(full)) return null
  if (!statSync(full).isDirectory()) return full
  const index = join(full, 'index.html')
  return existsSync(index) ? index : null
}

const packs = new Map()

/** A file as it goes out, packed once: tests ask for the same few files hundreds of times. */
function pack(file) {
  const { mtimeMs } = statSync(file)
  const known = packs.get(file)
  if (known?.mtimeMs === mtimeMs) return known.bytes
  const bytes = gzipSync(readFileSync(file))
  packs.set(file, { mtimeMs, bytes })
  return bytes
}

function send(request, response, file, status) {
  const type = extname(file)
  const packed = PACKED.has(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  response.writeHead(status, {
    'content-type': typeOf(file),
    'cache-control': 'max-age=600',
    'access-control-allow-origin': '*',
    ...(packed && { 'content-encoding': 'gzip', vary: 'Accept-Encoding' }),
  })
  if (request.method === 'HEAD') return response.end()
  return packed ? response.end(pack(file)) : createReadStream(file).pipe(response)
}

/**
 * Serves `folder` under `base` ("/" or "/name/") on `port` (0: any free one) of the loopback address.
 * Resolves to the server once it listens; rejects, for instance with EADDRINUSE.
 */
export function serve(folder, { base = '/', port = 0, host = '127.0.0.1' } = {}) {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/')
    if (path === null) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('Not an address')
      return
    }
    if (`${path}/` === base) {
      response.writeHead(301, { location: base }).end()
      return
    }
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : null
    const missing = join(folder, '404.html')
    if (file) send(request, response, file, 200)
    else if (existsSync(missing)) send(request, response, missing, 404)
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
