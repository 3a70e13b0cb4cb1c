import { kindName } from '../../core/model/kindName.ts'
import { EVENT_STANDINGS } from '../../core/model/status.ts'
import { capital } from '../../text/capital.ts'
import { Glyph } from '../../ui/document/glyph.tsx'
import type { SheetProps } from './sheetProps.ts'

/** What the shapes and strokes in the pictures mean: only those in this handout. */
export function Marks({ session, entries }: SheetProps) {
  const { story } = session.store.get()
  const events = entries.map(({ event }) => event)
  const kinds = story.kinds.filter(({ id }) => events.some(({ kind }) => kind === id))
  const standings = EVENT_STANDINGS.filter((one) => events.some(({ standing }) => standing === one))
  const [force] = story.kinds.filter(({ track }) => track === 'force')
  return (
    <ul className="handout-marks">
      {kinds.map((kind) => (
        <li key={kind.id}>
          <Glyph kind={kind} /> <span>{capital(kindName(kind, story.language, kind.id))}</span>
        </li>
      ))}
      {force &&
        standings.map((standing) => (
          <li key={standing}>
            <Glyph kind={force} standing={standing} />{' '}
            <span>{session.messages.eventStandings[standing].label}</span>
          </li>
        ))}
    </ul>
  )
}
