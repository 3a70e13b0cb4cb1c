import { linksOf } from '../../scene/shared/relations.ts'
import { LANES_BY, SPACINGS } from '../../core/view/view.ts'
import { Menu } from '../../ui/parts/Menu.tsx'
import { Segmented } from '../../ui/parts/Segmented.tsx'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'
import { AxisButtons } from './AxisButtons.tsx'

function AxisPanel({ session }: { readonly session: Session }) {
  const spacing = useSession(session, ({ view }) => view.spacing)
  const lanes = useSession(session, ({ view }) => view.lanes)
  const { messages, commands } = session
  return (
    <>
      <AxisButtons session={session} />
      <p className="panel-head">{messages.axis.spacing}</p>
      <Segmented
        legend={messages.axis.spacing}
        options={SPACINGS.map((value) => ({ value, label: messages.axis.spacings[value] }))}
        value={spacing}
        onChange={commands.setSpacing}
      />
      {spacing === 'even' && <p className="hint">{messages.axis.evenHint}</p>}
      <p className="panel-head">{messages.axis.lanes}</p>
      <Segmented
        legend={messages.axis.lanes}
        options={LANES_BY.map((value) => ({ value, label: messages.axis.lanesBy[value] }))}
        value={lanes}
        onChange={commands.setLanes}
      />
      <p className="hint">{messages.axis.lanesHint[lanes]}</p>
      <LineKey session={session} />
    </>
  )
}

/** What the strokes of the selected event's lines mean: only those in use. */
function LineKey({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const event = useSession(session, ({ view }) => view.event)
  const { messages } = session
  const types = new Set(event === null ? [] : linksOf(story, event).map(({ type }) => type))
  if (types.size === 0) return null
  return (
    <>
      <p className="panel-head">{messages.axis.lines}</p>
      <ul className="line-key">
        {[...types].map((type) => (
          <li key={type}>
            <svg width="32" height="8" aria-hidden="true" className="relation" data-type={type}>
              <path d="M2 4h28" />
            </svg>{' '}
            <span>
              {`${messages.relations[type].label} / ${messages.relations[type].inverse.toLowerCase()}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The menu for what the timeline shows and how it is laid out. */
export function AxisMenu({ session }: { readonly session: Session }) {
  const changed = useSession(
    session,
    ({ view }) => Number(view.spacing !== 'scale') + Number(view.lanes !== 'track'),
  )
  return (
    <div className="axis-tools">
      <Menu
        label={session.messages.axis.menu}
        heard={session.messages.axis.menuHeard}
        messages={session.messages}
        count={changed}
      >
        {() => <AxisPanel session={session} />}
      </Menu>
    </div>
  )
}
