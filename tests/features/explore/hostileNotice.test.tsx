import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { expect, it } from 'vitest'
import { createSession } from '../../../src/session/session.ts'
import { Notice } from '../../../src/features/explore/Notice.tsx'
import { PathBar } from '../../../src/features/explore/PathBar.tsx'
import { knownOf } from '../../../src/core/view/known.ts'
import { formatQuery } from '../../../src/core/view/link/query.ts'
import { readView } from '../../../src/core/view/link/url.ts'
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../../fixtures/hostileTexts.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()

/** What a page shows of a link: its notice, and the tour that it carries. */
function shownOf(query: string): HTMLElement {
  const { view, problems } = readView(query, knownOf(story))
  const session = { ...createSession(story, []), linkProblems: problems }
  session.commands.open(view)
  const element = document.createElement('div')
  const root = createRoot(element)
  flushSync(() =>
    root.render(
      <>
        <Notice session={session} />
        <PathBar session={session} />
      </>,
    ),
  )
  const shown = element.cloneNode(true) as HTMLElement
  flushSync(() => root.unmount())
  return shown
}

const [event] = story.events
const TEXTS = [...HOSTILE_TEXTS, ...HOSTILE_ADDRESSES].map((text) => text.slice(0, 200))

it.each(TEXTS.filter((text) => text.trim() !== ''))(
  '%j in a link is shown as text, or refused and told',
  (text) => {
    const query = formatQuery([
      ['mode', text],
      ['kind', text],
      ['clock', text],
      ['q', text],
      ['path', 'own'],
      ['own', `1/${text.replaceAll('/', '')}/${event?.id ?? ''}/${text.replaceAll('/', '')}/Said`],
    ])
    const shown = shownOf(query)
    const names = [...shown.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
      localName,
      ...[...attributes].map(({ name }) => name),
    ])
    expect(names.filter((name) => /made|^on|img|script/.test(name))).toEqual([])
    expect(shown.textContent).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
  },
)

it('what is refused has a line that says where, what was found and what was wanted', () => {
  const lines = [...shownOf('mode=film&kind=war&clock=Europe/Nowhere').querySelectorAll('li')]
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('mode=film'),
    expect.stringContaining('kind=war'),
    expect.stringContaining('clock=Europe/Nowhere'),
  ])
})
