import { useEffect, useRef, type ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import { SetLinks } from './SetLinks.tsx'
import { newSeed } from './Chooser.tsx'
import type { ActivityParts } from './parts.ts'
import type { Play } from './usePlay.ts'

/** The points available, the points scored, and the number of unanswered questions. */
export interface Score {
  readonly right: number
  readonly all: number
  readonly open: number
}

function Result({
  parts: { session, material, activity },
  play,
  score,
}: {
  readonly parts: ActivityParts
  readonly play: Play
  readonly score: Score
}) {
  const { activity: messages } = material.messages
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [])
  return (
    <section className="activity-result">
      <h2 tabIndex={-1} ref={heading}>
        {messages.result(score.right, score.all)}
      </h2>
      <p>{score.right === score.all ? messages.allRight : messages.someWrong}</p>
      <p className="activity-ways">
        <button type="button" className="button" onClick={play.again}>
          {messages.again}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => session.commands.setActivity({ ...activity, seed: newSeed() })}
        >
          {messages.newSet}
        </button>
      </p>
    </section>
  )
}

/** The frame of every activity during play: instructions, questions, checking, result. */
export function Exercise({
  parts,
  play,
  score,
  count,
  children,
}: {
  readonly parts: ActivityParts
  readonly play: Play
  /** Of questions. */
  readonly count: number
  readonly score: Score
  readonly children: ReactNode
}) {
  const { activity: messages } = parts.material.messages
  return (
    <>
      <Heading parts={parts} count={count} turn={play.turn} />
      {play.isChecked ? (
        <Result parts={parts} play={play} score={score} />
      ) : (
        <p className="activity-lead">{messages.names[parts.name].how}</p>
      )}
      {play.isResumed && <p className="activity-note">{messages.resumed}</p>}
      {children}
      {!play.isChecked && (
        <p className="activity-ways">
          <button
            type="button"
            className="button is-first"
            disabled={score.open > 0}
            onClick={play.check}
          >
            {messages.check}
          </button>
          <span role="status">{score.open > 0 && messages.missing(score.open)}</span>
        </p>
      )}
      <SetLinks parts={parts} />
      <p className="hint activity-foot">
        <span>{play.isKept ? messages.kept : messages.notKept}</span>{' '}
        {play.isBegun && (
          <button type="button" className="quiet" onClick={play.clear}>
            {messages.clear}
          </button>
        )}
      </p>
    </>
  )
}
