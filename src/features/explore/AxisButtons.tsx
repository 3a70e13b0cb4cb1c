import { AXIS_MOVES, axisAfter, type AxisMove } from '../../scene/timeline/axis/axisMoves.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'

const ICONS: Record<AxisMove, string> = {
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
  earlier: 'M10.5 3 5.5 8l5 5',
  later: 'm5.5 3 5 5-5 5',
  whole: 'M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
}

/**
 * Buttons for everything that wheel, pinch and drag do to the axis; at a limit a button does
 * nothing.
 */
export function AxisButtons({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { messages, commands } = session
  return (
    <div className="axis-buttons" role="group" aria-label={messages.axis.label}>
      {AXIS_MOVES.map((move) => {
        const isAtLimit = axisAfter(story, view, move) === view
        return (
          <button
            key={move}
            type="button"
            className="button is-icon"
            aria-label={messages.axis[move]}
            title={messages.axis[move]}
            aria-disabled={isAtLimit}
            onClick={() => commands.moveAxis(move)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={ICONS[move]} />
            </svg>
          </button>
        )
      })}
    </div>
  )
}
