import type { TimeMode } from '../../../view/view.ts'
import { Segmented } from '../../parts/Segmented.tsx'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { AxisMenu } from './AxisMenu.tsx'
import { FullTimelineButton, ReadSelected } from './FullTimeline.tsx'
import { LensButton } from './LensButton.tsx'
import { PlayButtons } from './PlayButtons.tsx'
import { StepPanel } from './PathBar.tsx'
import { Dates } from './Dates.tsx'

const TIME_MODES = ['up-to', 'at', 'between'] as const satisfies readonly TimeMode[]

/** Everything that changes the time: modes, steps, play, and the handles as real sliders. */
export function TimeBar({ session }: { readonly session: Session }) {
  const mode = useSession(session, ({ view }) => view.time.mode)
  const { words, commands } = session
  return (
    <>
      <StepPanel session={session} />
      <div className="time-controls">
        <PlayButtons session={session} />
        <FullTimelineButton session={session} />
        <Segmented
          legend={words.timeline.mode}
          options={TIME_MODES.map((value) => ({ value, label: words.timeModes[value].label }))}
          value={mode}
          onChange={commands.setTimeMode}
        />
        <Dates session={session} />
        <LensButton session={session} />
        <AxisMenu session={session} />
        <ReadSelected session={session} />
      </div>
    </>
  )
}
