import { linksOf } from '../../../scene/relations.ts'
import { LANES_BY, SPACINGS } from '../../../view/view.ts'
import { Menu } from '../../parts/Menu.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { AxisButtons } from './AxisButtons.tsx'

function AxisPanel({ session }: { readonly session: Session }) {
  const spacing = useSession(session, ({ view }) => view.spacing)
  const lanes = useSession(session, ({ view }) => view.lanes)
  const { words, commands } = session
  return (
    <>
      <AxisButtons session={session} />
      <p className="panel-head">{words.axis.spacing}</p>
      <Segmented
        legend={words.axis.spacing}
        options={SPACINGS.map((value) => ({ value, label: words.axis.spacings[value] }))}
        value={spacing}
        onChange={commands.setSpacing}
      />
      {spacing === 'even' && <p className="hint">{words.axis.evenHint}</p>}
      <p className="panel-head">{words.axis.lanes}</p>
      <Segmented
        legend={words.axis.lanes}
        options={LANES_BY.map((value) => ({ value, label: words.axis.lanesBy[value] }))}
        value={lanes}
        onChange={commands.setLanes}
      />
      <p className="hint">{words.axis.lanesHint[lanes]}</p>
      <LineKey session={session} />
    </>
  )
}

/** What the strokes of the selected event's lines mean: only those in use. */
function LineKey({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const event = useSession(session, ({ view }) => view.event)
  const { words } = session
  const types = new Set(event === null ? [] : linksOf(story, event).map(({ type }) => type))
  if (types.size === 0) return null
  return (
    <>
      <p className="panel-head">{words.axis.lines}</p>
      <ul className="line-key">
        {[...types].map((type) => (
          <li key={type}>
            <svg width="32" height="8" aria-hidden="true" className="relation" data-type={type}>
              <path d="M2 4h28" />
            </svg>{' '}
            <span>
              {`${words.relations[type].label} / ${words.relations[type].inverse.toLowerCase()}`}
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
        label={session.words.axis.menu}
        heard={session.words.axis.menuHeard}
        words={session.words}
        count={changed}
      >
        {() => <AxisPanel session={session} />}
      </Menu>
    </div>
  )
}
