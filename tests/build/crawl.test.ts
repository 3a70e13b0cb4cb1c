import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { crawl } from '../../build/crawl.ts'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
}

/** Serves files by path under /a/site/ and crawls them. */
async function crawled(files: Readonly<Record<string, string>>, siteUrl = '') {
  const all: Readonly<Record<string, string>> = { 'robots.txt': '', ...files }
  const started = createServer((request, response) => {
    const path = (request.url ?? '').replace('/a/site/', '')
    const text = all[path]
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html'
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text ?? '')
  })
  server = started
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve)
  })
  const { port } = started.address() as AddressInfo
  return crawl(`http://127.0.0.1:${port}/a/site/`, { siteUrl })
}

describe('a crawl', () => {
  it('follows pages, pictures, styles, scripts and what scripts fetch', async () => {
    const { found, faults } = await crawled({
      '': '<link rel="stylesheet" href="a.css"><script src="./m-aaaaaaaa.js"></script><a href="b/?x=1#y">',
      'a.css': 'p{background:url("p.png")}',
      'p.png': '.',
      'm-aaaaaaaa.js': 'import("./n-bbbbbbbb.js")',
      'n-bbbbbbbb.js': 'fetch(new URL(`d-cccccccc.json`,import.meta.url))',
      'd-cccccccc.json': '{}',
      'b/': '<h1 id="y">B</h1><a href="../">',
    })
    expect(faults).toEqual([])
    expect([...found.keys()].sort()).toEqual([
      './',
      'a.css',
      'b/',
      'd-cccccccc.json',
      'm-aaaaaaaa.js',
      'n-bbbbbbbb.js',
      'p.png',
      'robots.txt',
    ])
  })

  it.each([
    ['a link to nowhere', '<a href="gone/">', './ leads to gone/: 404'],
    ['an anchor that is not there', '<a href="#no">', './ leads to #no, which ./ has not'],
    ['a script that is not there', '<script src=gone.js></script>', './ leads to gone.js: 404'],
    ['a way out of the folder', '<a href="../other/">', './ leads out of the site: /a/other/'],
    [
      'an address from the root of the host',
      '<img src="/a/site/">',
      './ names /a/site/, which holds only where the site stands at a root',
    ],
    [
      'a picture from another host',
      '<img src="https://other.example/p.png">',
      './ fetches from another host: https://other.example/p.png',
    ],
    [
      'a background from another host',
      '<style>p{background:url(https://other.example/p.png)}</style>',
      './ fetches from another host: https://other.example/p.png',
    ],
  ])('finds %s', async (_, html, fault) => {
    const { faults } = await crawled({ '': html })
    expect(faults).toEqual([fault])
  })

  it('takes links to sources, and words in scripts and comments, for what they are', async () => {
    const { faults } = await crawled({
      '': '<a href="https://other.example/">s</a><!-- <a href="no"> --><script>"<a href=no>"</script>',
    })
    expect(faults).toEqual([])
  })

  it('looks for whole addresses of the site where it is served now', async () => {
    const { found, faults } = await crawled(
      {
        '': '<meta property="og:image" content="https://news.example/p.png">',
        'robots.txt': 'Sitemap: https://news.example/sitemap.xml',
        'sitemap.xml': '<loc>https://news.example/gone/</loc>',
        'p.png': '.',
      },
      'https://news.example/',
    )
    expect(found.has('p.png')).toBe(true)
    expect(faults).toEqual(['sitemap.xml leads to gone/: 404'])
  })
})
