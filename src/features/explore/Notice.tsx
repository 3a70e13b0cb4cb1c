import { useSyncExternalStore } from 'react'
import { countOf, formatProblem } from '../../core/json/problem.ts'
import type { Session } from '../../session/session.ts'

const NONE: Session['linkProblems'] = []

/** The document was written before any link was read, so hydration starts without link problems. */
function noProblems(): Session['linkProblems'] {
  return NONE
}

function neverChanges(): () => void {
  return () => {}
}

/** A discreet line if the data or the link could not be read in full; it opens to the details. */
export function Notice({ session }: { readonly session: Session }) {
  const { messages, problems } = session
  const linkProblems = useSyncExternalStore(neverChanges, () => session.linkProblems, noProblems)
  const faults = problems.filter(({ severity }) => severity === 'error')
  const lines = new Set([
    ...linkProblems.map(({ param, found, wanted, done }) =>
      messages.link.problem(param, found, messages.link.wanted[wanted], messages.link.mended[done]),
    ),
    ...faults.map(formatProblem),
  ])
  if (lines.size === 0) return null
  return (
    <details className="notice">
      <summary>
        {faults.length > 0
          ? messages.notices.dataProblems(countOf(faults))
          : messages.notices.linkProblems}
      </summary>
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
