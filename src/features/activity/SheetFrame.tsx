import type { ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import type { ActivityParts } from './parts.ts'

/** The frame of a worksheet or its key: what the browser prints, and the way back. */
export function SheetFrame({
  parts,
  ask,
  count,
  children,
}: {
  readonly parts: ActivityParts
  /** The instructions on paper. */
  readonly ask: string
  /** Of questions. */
  readonly count: number
  readonly children: ReactNode
}) {
  const { session, material, activity } = parts
  const { activity: messages } = material.messages
  const isKey = activity.sheet === 'key'
  const show = (sheet: typeof activity.sheet) => () =>
    session.commands.setActivity({ ...activity, sheet })
  return (
    <div className="activity-sheet">
      <p className="activity-ways">
        <button type="button" className="button is-first" onClick={() => window.print()}>
          {messages.print}
        </button>
        <button type="button" className="button" onClick={show(isKey ? 'questions' : 'key')}>
          {isKey ? messages.worksheet : messages.key}
        </button>
        <button type="button" className="button" onClick={show(null)}>
          {messages.play}
        </button>
      </p>
      <Heading parts={parts} count={count} />
      {isKey ? (
        <p className="sheet-kind">{messages.key}</p>
      ) : (
        <p className="sheet-lines">
          <span>{messages.name}</span> <span>{messages.date}</span>
        </p>
      )}
      <p className="activity-lead">{ask}</p>
      {children}
    </div>
  )
}
