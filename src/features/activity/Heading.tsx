import { useEffect, useRef } from 'react'
import type { ActivityParts } from './parts.ts'

/**
 * The heading of an activities page. Opening or restarting it moves the focus to its top: `turn`
 * changes then.
 */
export function PageHeading({
  title,
  turn = 0,
}: {
  readonly title: string
  readonly turn?: number
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' })
    heading.current?.focus({ preventScroll: true })
  }, [turn])
  return (
    <h1 tabIndex={-1} ref={heading}>
      {title}
    </h1>
  )
}

/** The top of an activity: its story, its name, the set and the number of questions. */
export function Heading({
  parts: { name, material, activity },
  count,
  turn,
}: {
  readonly parts: ActivityParts
  readonly count: number
  readonly turn?: number
}) {
  const { activity: messages } = material.messages
  return (
    <>
      <p className="activity-of">{material.story.title}</p>
      <PageHeading title={messages.names[name].title} turn={turn ?? 0} />
      <p className="activity-set">{messages.set(activity.seed, count)}</p>
    </>
  )
}

/** Shown if the events of the link yield no questions. */
export function Empty(parts: ActivityParts) {
  return (
    <>
      <Heading parts={parts} count={0} />
      <p>{parts.material.messages.activity.tooFew}</p>
    </>
  )
}
