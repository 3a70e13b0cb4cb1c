import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { policyFor, withPolicy } from '../../src/publish/policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function directives(html: string): Map<string, string> {
  return new Map(
    policyFor(html)
      .split('; ')
      .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
  )
}

const STILL = '<meta charset="utf-8"><style>p{color:red}</style>'
const ALIVE = `${STILL}<script type="module" crossorigin src="./a.js"></script>`

describe('the policy of a page', () => {
  it.each([STILL, ALIVE])('allows no other host, no eval and no inline script: %s', (html) => {
    const policy = policyFor(html)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toMatch(/^default-src 'none'; /)
  })

  it('allows each inline style by its hash, and no other', () => {
    const html = '<style>a{}</style><style media="print">b{}</style>'
    expect(directives(html).get('style-src')).toBe(`${hash('a{}')} ${hash('b{}')}`)
    expect(directives('<p>').get('style-src')).toBe("'none'")
  })

  it('allows a linked sheet those of its own host, beside the hashes', () => {
    const html = '<style>a{}</style><link rel="stylesheet" href="./b.css">'
    expect(directives(html).get('style-src')).toBe(`'self' ${hash('a{}')}`)
    expect(directives('<link rel="icon" href="./b.css">').get('style-src')).toBe("'none'")
  })

  it.each([
    [STILL, "'none'"],
    [ALIVE, 'default pages'],
    [
      `${STILL}<script type="application/gzip" id="packed"></script><script>run()</script>`,
      'default pages unpacked',
    ],
  ])(
    'lets no text become markup or a script but through policies that it names: %s',
    (html, names) => {
      expect(directives(html).get('require-trusted-types-for')).toBe("'script'")
      expect(directives(html).get('trusted-types')).toBe(names)
    },
  )

  it('hashes styles as bytes of UTF-8, as browsers do', () => {
    expect(directives("<style>a{content:'· –'}</style>").get('style-src')).toBe(
      hash("a{content:'· –'}"),
    )
  })

  it('allows a page without scripts none at all, and no connection', () => {
    expect(directives(STILL).get('script-src')).toBe("'none'")
    expect(directives(STILL).has('connect-src')).toBe(false)
    expect(directives(STILL).has('worker-src')).toBe(false)
  })

  it('allows a page with script files those of its own host, and workers from data for frames', () => {
    expect(directives(ALIVE).get('script-src')).toBe("'self'")
    expect(directives(ALIVE).get('worker-src')).toBe("'self' data:")
    expect(directives(ALIVE).get('connect-src')).toBe("'self'")
  })

  it('allows an inline script that is run by its hash, and takes data for no script', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>'
    expect(directives(`${data}<script>run()</script>`).get('script-src')).toBe(hash('run()'))
    expect(directives(data).get('script-src')).toBe("'none'")
  })

  it('does not let the page be re-based, or send forms', () => {
    for (const name of ['base-uri', 'form-action', 'object-src'])
      expect(directives(ALIVE).get(name)).toBe("'none'")
  })
})

describe('a page with its policy', () => {
  it('has it before anything that the policy speaks of', () => {
    const html = withPolicy(`<!doctype html><html><head>${ALIVE}</head></html>`)
    const at = html.indexOf('http-equiv="Content-Security-Policy"')
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(html.indexOf('<style'))
    expect(html).toContain(`content="${policyFor(ALIVE)}"`)
  })

  it('is refused where it does not begin with its character set', () => {
    expect(() => withPolicy('<html><style>a{}</style></html>')).toThrow(/character set/)
  })
})

it('the one file may start what it unpacks, and fetch nothing from outside itself', () => {
  const page = '<meta charset="utf-8"><script type="application/gzip" id="packed">x</script>'
  const policy = policyFor(`${page}<script>start()</script>`)
  expect(policy).toMatch(/script-src blob: 'sha256-[^']+';/)
  expect(policy).toContain('connect-src data: blob:;')
  expect(policy).not.toContain("'self'")
  expect(policyFor(page.replace('application/gzip', 'text/javascript'))).not.toContain('blob:')
})
