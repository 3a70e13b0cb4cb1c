import { useEffect, useRef, useState } from 'react'
import type { Session } from '../../session/session.ts'
import { toolbar } from '../../ui/dom/toolbar.ts'
import { AxisMenu } from './AxisMenu.tsx'
import { FullTimelineButton, ReadSelected } from './FullTimeline.tsx'
import { LensButton } from './LensButton.tsx'
import { PlayButtons } from './PlayButtons.tsx'
import { StepPanel } from './PathBar.tsx'
import { Dates } from './dates/Dates.tsx'
import { TimeWays } from './TimeWays.tsx'

/** Everything that changes the time: modes, steps, play, and the handles as real sliders. */
export function TimeBar({ session }: { readonly session: Session }) {
  const [asked, setAsked] = useState(0)
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => (row.current ? toolbar(row.current, '.is-play') : undefined), [])
  return (
    <>
      <StepPanel session={session} />
      <div
        className="time-controls"
        role="toolbar"
        aria-label={session.messages.timeline.controls}
        ref={row}
      >
        <PlayButtons session={session} />
        <FullTimelineButton session={session} />
        <TimeWays session={session} onAsk={() => setAsked(asked + 1)} />
        <Dates session={session} asked={asked} />
        <LensButton session={session} />
        <AxisMenu session={session} />
        <ReadSelected session={session} />
      </div>
    </>
  )
}
