import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { fc } from '@fast-check/vitest'
import { createSession, type Session } from '../../../src/session/session.ts'
import { Notice } from '../../../src/features/explore/Notice.tsx'
import { PathBar } from '../../../src/features/explore/PathBar.tsx'
import { knownOf } from '../../../src/core/view/known.ts'
import { readView } from '../../../src/core/view/link/url.ts'
import { anyLink } from '../../fixtures/anyLink.ts'
import { HOSTILE } from '../../fixtures/hostileCounts.ts'
import { SEED } from '../../fixtures/seed.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const known = knownOf(story)

/** As many links as one document shows at once, for a document takes its time. */
const BATCH = 500

function sessionOf(query: string): Session {
  const { view, problems } = readView(query, known)
  const session = { ...createSession(story, []), linkProblems: problems }
  session.commands.open(view)
  return session
}

/** What the page shows of these links: a notice of all that was refused, and the tours that they carry. */
function shownOf(sessions: readonly Session[]): HTMLElement {
  const element = document.createElement('div')
  const root = createRoot(element)
  const [first] = sessions
  const all = sessions.flatMap(({ linkProblems }) => linkProblems)
  flushSync(() =>
    root.render(
      <>
        {first && <Notice session={{ ...first, linkProblems: all }} />}
        {sessions
          .filter(({ store }) => store.get().view.own !== null)
          .map((session, index) => (
            <PathBar key={index} session={session} />
          ))}
      </>,
    ),
  )
  const shown = element.cloneNode(true) as HTMLElement
  flushSync(() => root.unmount())
  return shown
}

function refusals({ messages, linkProblems }: Session): string[] {
  const { problem, wanted, mended } = messages.link
  return linkProblems.map((one) =>
    problem(one.param, one.found, wanted[one.wanted], mended[one.done]),
  )
}

describe(`${HOSTILE.links} hostile links (with seed=${SEED})`, () => {
  const links = fc.sample(anyLink, { numRuns: HOSTILE.links, seed: SEED })

  it('become text on the page and nothing else, and each refusal has its line', () => {
    expect(links).toHaveLength(HOSTILE.links)
    for (let from = 0; from < links.length; from += BATCH) {
      const sessions = links.slice(from, from + BATCH).map(sessionOf)
      const shown = shownOf(sessions)
      const names = [...shown.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
        localName,
        ...[...attributes].map(({ name }) => name),
      ])
      expect(names.filter((name) => /made|^on|img|script/.test(name))).toEqual([])
      const lines = [...shown.querySelectorAll('.notice li')].map((line) => line.textContent)
      expect(new Set(lines)).toEqual(new Set(sessions.flatMap(refusals)))
    }
  })
})
