import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { embedCode } from '../../../src/features/share/embedCode.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'

const messages = messagesFor('en')
const ADDRESS = 'https://example.org/truceline/?event=jeddah-talks&theme=dark'

describe('the code for a host’s page', () => {
  it('is a frame with a name, a height and a link for those who see no frame', () => {
    expect(embedCode(ADDRESS, 'Talks & strikes', {}, messages)).toBe(`<iframe
  src="https://example.org/truceline/?mode=embed&amp;event=jeddah-talks&amp;theme=dark"
  title="Talks &amp; strikes"
  width="100%"
  height="600"
  loading="lazy"
  allow="fullscreen; clipboard-write; web-share"
  style="border: 0; width: 100%; color-scheme: normal"
></iframe>
<p><a href="https://example.org/truceline/?event=jeddah-talks&amp;theme=dark">Open the map and timeline in a new window</a></p>`)
  })

  it('carries name, height, flags and the script that listens, when asked for', () => {
    const script = 'https://example.org/truceline/embed.js'
    const options = { height: 420, name: 'talks', script, flags: { parts: ['map'] } } as const
    const code = embedCode(ADDRESS, 'Talks', options, messages)
    expect(code).toContain('height="420"')
    expect(code).toContain('name="talks"')
    expect(code).toContain('&amp;parts=map"')
    expect(code).toContain(`<script async src="${script}"></script>`)
  })

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constant('"><script>alert(1)</script>&quot;\''),
  )
  test.prop([hostile, hostile])('lets no value out of its quotes', (query, title) => {
    const code = embedCode(`https://example.org/?q=${query}`, title, { name: title }, messages)
    const bare = code.replace(/"[^"]*"/g, '""')
    expect(bare).toBe(
      `<iframe\n${'src title name width height loading allow style'
        .split(' ')
        .map((name) => `  ${name}=""\n`)
        .join('')}></iframe>\n<p><a href="">${messages.embed.openWindow}</a></p>`,
    )
  })
})
