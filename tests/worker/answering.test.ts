import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathWithin, wayOf } from '../../src/worker/answering.ts'
import { copyName, copyPrefix, type Plan } from '../../src/worker/plan.ts'

const SCOPE = 'https://example.org/fork/'
const PLAN: Plan = {
  version: 'abc',
  core: ['', 'assets/index-1.js'],
  more: ['assets/createGl-2.js', 'events/a-call/'],
  digests: { 'assets/index-1.js': '0', 'assets/createGl-2.js': '0' },
}

const ask = (url: string, method = 'GET') => wayOf(PLAN, SCOPE, { url, method, mode: 'navigate' })

describe('what the worker answers', () => {
  it.each(['', '?event=a-call', 'index.html?until=2025-03-18', '#a-call'])(
    'the story page, whatever it is asked: "%s"',
    (rest) => {
      expect(ask(SCOPE + rest)).toEqual({ from: 'network-first', path: '', otherwise: null })
    },
  )

  it('an event page, and the story at that event where the page is not kept', () => {
    const wanted = { from: 'network-first', path: 'events/a-call/', otherwise: '?event=a-call' }
    expect(ask(`${SCOPE}events/a-call/`)).toEqual(wanted)
    expect(ask(`${SCOPE}events/a-call/index.html?x=1`)).toEqual(wanted)
  })

  it('files of its own version from the copy, large ones too', () => {
    expect(ask(`${SCOPE}assets/index-1.js`)).toEqual({
      from: 'copy-first',
      path: 'assets/index-1.js',
    })
    expect(ask(`${SCOPE}assets/createGl-2.js`).from).toBe('copy-first')
  })

  it('a file of another version from the network, or whichever copy has it', () => {
    expect(ask(`${SCOPE}assets/index-9.js`)).toEqual({
      from: 'any-copy',
      path: 'assets/index-9.js',
    })
  })

  it('an event of another version from the network alone', () => {
    expect(ask(`${SCOPE}events/a-new-call/`)).toMatchObject({ otherwise: null })
  })

  it('nothing of another site, another fork, or what is not read', () => {
    expect(ask('https://example.com/fork/')).toEqual({ from: 'network' })
    expect(ask('https://example.org/other/')).toEqual({ from: 'network' })
    expect(ask('https://example.org/forked')).toEqual({ from: 'network' })
    expect(ask(SCOPE, 'POST')).toEqual({ from: 'network' })
  })

  it('what stories of one site share as its own, and no other file beside its folder', () => {
    const plan: Plan = { ...PLAN, digests: { '../assets/index-1.js': '0' } }
    const of = (path: string) =>
      wayOf(plan, SCOPE, { url: `https://example.org/${path}`, method: 'GET', mode: 'cors' })
    expect(of('assets/index-1.js')).toEqual({ from: 'copy-first', path: '../assets/index-1.js' })
    expect(of('assets/index-9.js')).toEqual({ from: 'any-copy', path: '../assets/index-9.js' })
    expect(of('other/index-1.js')).toEqual({ from: 'network' })
    expect(ask('https://example.org/assets/index-1.js')).toEqual({ from: 'network' })
  })

  it('never throws and never leaves its scope, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const isWithin = pathWithin(SCOPE, url) !== null
        expect(ask(url).from === 'network' || isWithin).toBe(true)
      }),
    )
  })

  it('copies of two forks on one host have names that do not begin alike', () => {
    const other = copyName('https://example.org/fork-two/', 'abc')
    expect(other.startsWith(copyPrefix(SCOPE))).toBe(false)
    expect(copyName(SCOPE, 'def').startsWith(copyPrefix(SCOPE))).toBe(true)
  })
})
