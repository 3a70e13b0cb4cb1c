import { SPACINGS } from '../../../view/view.ts'
import { Menu } from '../../parts/Menu.tsx'
import { Segmented } from '../../parts/Segmented.tsx'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { AxisButtons } from './AxisButtons.tsx'

function AxisPanel({ session }: { readonly session: Session }) {
  const spacing = useSession(session, ({ view }) => view.spacing)
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
    </>
  )
}

/** What the timeline shows and how it is laid out. */
export function AxisMenu({ session }: { readonly session: Session }) {
  const isEven = useSession(session, ({ view }) => view.spacing === 'even')
  return (
    <div className="axis-tools">
      <Menu label={session.words.axis.menu} count={isEven ? 1 : 0}>
        {() => <AxisPanel session={session} />}
      </Menu>
    </div>
  )
}
