import { createRoot } from '../../ui/parts/roots.ts'
import type { ActivityName } from '../../core/view/activity.ts'
import { addStyle } from '../../ui/styles/lateStyle.ts'
import { wearMargins } from '../handout/wearMargins.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'
import { activityMessagesFor } from './messages.ts'
import css from './activity.css?inline'
import { Chooser } from './Chooser.tsx'
import { OrderActivity } from './order/OrderActivity.tsx'
import { PlaceActivity } from './place/PlaceActivity.tsx'
import { SourceActivity } from './SourceActivity.tsx'
import { SpeakerActivity } from './SpeakerActivity.tsx'
import { useMaterial, type Material } from './record.ts'
import type { ActivityParts } from './parts.ts'

const PARTS: Readonly<Record<ActivityName, (parts: ActivityParts) => React.JSX.Element>> = {
  order: OrderActivity,
  place: PlaceActivity,
  speaker: SpeakerActivity,
  source: SourceActivity,
}

function Body({ session, material }: { readonly session: Session; readonly material: Material }) {
  const activity = useSession(session, ({ view }) => view.activity)
  const { name, seed, size, sheet } = activity
  if (name === null) return <Chooser session={session} material={material} />
  const One = PARTS[name]
  return (
    <One
      key={`${name} ${seed} ${size} ${sheet}`}
      name={name}
      session={session}
      material={material}
      activity={activity}
    />
  )
}

function ActivityPage({ session }: { readonly session: Session }) {
  const { material, retry } = useMaterial(session)
  const messages = activityMessagesFor(session.store.whole.language)
  const name = useSession(session, ({ view }) => view.activity.name)
  const leave = () => session.commands.setActivity(null)
  return (
    <main className="activity-page">
      <nav className="activity-ways" aria-label={messages.title}>
        <button type="button" className="button" onClick={leave}>
          {messages.back}
        </button>
        {name !== null && (
          <button
            type="button"
            className="button"
            onClick={() =>
              session.commands.setActivity({
                ...session.store.get().view.activity,
                name: null,
                sheet: null,
              })
            }
          >
            {messages.all}
          </button>
        )}
      </nav>
      {material === 'loading' && <p role="status">{messages.loading}</p>}
      {material === 'failed' && (
        <p role="alert">
          <span>{messages.failed}</span>{' '}
          <button type="button" className="button" onClick={retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {typeof material === 'object' && <Body session={session} material={material} />}
    </main>
  )
}

/**
 * Shows the activities over the story's page, which stays unchanged behind them, hidden and inert.
 * Returns a function that removes them.
 */
export function openActivities(session: Session): () => void {
  addStyle(css)
  const { dataset } = document.documentElement
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  const takeOff = wearMargins(session)
  const scrolled = window.scrollY
  dataset['page'] = 'activity'
  root.render(<ActivityPage session={session} />)
  return () => {
    root.unmount()
    host.remove()
    takeOff()
    delete dataset['page']
    window.scrollTo({ top: scrolled, behavior: 'instant' })
    document.querySelector<HTMLElement>('#bar .menu:last-of-type > summary')?.focus()
  }
}
