import { formatDate } from '../../text/dates.ts'
import { sayView } from '../../text/sayView.ts'
import { readerZone } from '../../ui/browser/environment.ts'
import { isReachable, linkOf, printed } from '../../ui/paper/addresses.ts'
import { Code } from './Code.tsx'
import type { SheetProps } from './sheetProps.ts'

/** What the sheet is about, what it contains, the date of its data, and its address online. */
export function SheetHead({ session, messages, whole, entries, include }: SheetProps) {
  const { story, view } = session.store.get()
  const lang = story.language
  const link = linkOf(view)
  const path = view.handout.scope === 'path' ? story.paths.find(({ id }) => id === view.path) : null
  const shows =
    view.handout.scope === 'shown'
      ? sayView(story, { ...view, event: null }, { lang, readerZone: readerZone() })
      : session.messages.count.eventsOf(entries.length, story.events.length)
  return (
    <header className="handout-head">
      <div>
        <h1>{whole.story.title}</h1>
        {view.known === null && <p className="dek">{path?.summary ?? whole.story.dek}</p>}
        <p className="handout-shows">
          {path && <b>{`${path.title}. `}</b>}
          <span>{shows}</span>
        </p>
        {whole.issued !== null && (
          <p>{messages.dataOf(formatDate(whole.issued, lang), whole.version ?? '')}</p>
        )}
        {isReachable() && (
          <p>
            <span>{messages.online}</span> <a href={link}>{printed(link)}</a>
          </p>
        )}
      </div>
      {include.includes('codes') && <Code link={link} messages={messages} />}
    </header>
  )
}
