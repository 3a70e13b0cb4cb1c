import { afterEach, describe, expect, it, vi } from 'vitest'
import { openAmong } from '../../src/publish/pages/openAmong.ts'

const STORIES = [
  ['march', ['a-call', 'b-talks']],
  ['april', ['c-vote']],
] as const

/** Where an address leads on a site that stands at `root`, and what its links become. */
async function lead(address: string, root = '/maps/') {
  const { pathname, search, hash } = new URL(address, 'https://example.org')
  const replace = vi.fn<(to: string) => void>()
  const asked: string[] = []
  const link = {
    dataset: { path: 'april/' },
    setAttribute: vi.fn<(name: string, to: string) => void>(),
  }
  vi.stubGlobal('location', { pathname, search, hash, replace })
  vi.stubGlobal('document', { querySelectorAll: () => [link] })
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.resolve({ ok: path === `${root}march/` })
  })
  await openAmong(STORIES)
  return { to: replace.mock.calls[0]?.[0], asked, href: link.setAttribute.mock.calls[0]?.[1] }
}

afterEach(() => vi.unstubAllGlobals())

describe('a link to a site of several stories', () => {
  it.each([
    // From the time when there was one story, at the root.
    ['/maps/?event=c-vote&theme=dark', '/maps/april/?event=c-vote&theme=dark'],
    ['/maps/#b-talks', '/maps/march/#b-talks'],
    ['/maps/?until=2025-03-18', '/maps/march/?until=2025-03-18'],
    ['/maps/events/c-vote/', '/maps/april/events/c-vote/'],
    ['/maps/events/b-talks.html#s1', '/maps/march/events/b-talks/#s1'],
    // In a story.
    ['/maps/april/event/c-vote.html', '/maps/april/events/c-vote/'],
    ['/maps/april/old/page?event=c-vote', '/maps/april/?event=c-vote'],
  ])('%s opens at %s', async (address, wanted) => {
    expect((await lead(address)).to).toBe(wanted)
  })

  it.each(['/maps/', '/maps/index.html', '/maps/nothing/here', '/maps/april/gone'])(
    'stays at %s, which names nothing, and mends the links of its page',
    async (address) => {
      const { to, href } = await lead(address)
      expect(to).toBeUndefined()
      expect(href).toBe('/maps/april/')
    },
  )

  it('is found where the site stands at the root of its host, under the name of a story too', async () => {
    expect((await lead('/events/c-vote/', '/')).to).toBe('/april/events/c-vote/')
    expect((await lead('/april/?event=a-call', '/april/')).to).toBe('/april/march/?event=a-call')
  })

  it('asks for no more than a dozen folders', async () => {
    const { to, asked } = await lead(`/${'a/'.repeat(40)}a-call`)
    expect(to).toBeUndefined()
    expect(asked).toHaveLength(12)
  })
})
