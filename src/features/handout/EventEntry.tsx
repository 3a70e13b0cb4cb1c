import { ranges } from '../../text/ranges.ts'
import { Casualties } from '../../ui/document/card/Casualties.tsx'
import { Claims } from '../../ui/document/card/Claims.tsx'
import { contextOf, type DocumentContext } from '../../ui/document/context.ts'
import { Glyph } from '../../ui/document/glyph.tsx'
import { Notes } from '../../ui/document/card/Notes.tsx'
import { Quotes } from '../../ui/document/card/Quotes.tsx'
import { When } from '../../ui/document/card/When.tsx'
import { Where } from '../../ui/document/card/Where.tsx'
import { isShort } from '../../core/view/handoutPresets.ts'
import { eventLink, isReachable, printed } from '../../ui/paper/addresses.ts'
import { Code } from './Code.tsx'
import type { Entry } from './contents.ts'
import type { SheetProps } from './sheetProps.ts'
import { sourceId } from './sourceId.ts'
import { OwnSources } from './SheetSources.tsx'

interface EntryProps extends SheetProps {
  readonly entry: Entry
}

function contextFor({ session, whole, entry }: EntryProps): DocumentContext {
  const context = contextOf(whole.story, session.messages, entry.card.event, 'without anchors')
  return { ...context, sourceId }
}

function Heading({
  entry: { number, card, step },
  context,
}: EntryProps & { readonly context: DocumentContext }) {
  const { event } = card
  const kind = context.kind(event.kind)
  return (
    <>
      <p className={`kicker is-${kind.track}`}>
        <Glyph kind={kind} standing={event.standing} />
        <span>{context.kindName(kind)}</span>
        {event.standing !== 'undisputed' && (
          <span className="standing">{context.messages.eventStandings[event.standing].label}</span>
        )}
        <When event={event} context={context} />
      </p>
      <h3>
        <span className="handout-number">{number}</span> <span>{event.title}</span>
      </h3>
      <Where event={event} context={context} />
      {step && (
        <p className="handout-step">
          <b>{`${step.title}.`}</b> <span>{step.text}</span>
        </p>
      )}
    </>
  )
}

/** One event, with the parts of its card that the handout includes. */
export function EventEntry(props: EntryProps) {
  const { messages, entry, include, pages } = props
  const hasOwnSources = pages === 'event' && include.includes('sources')
  const saysSources = !hasOwnSources && !isShort(props)
  const { card } = entry
  const context = contextFor(props)
  const link = eventLink(card.event.id)
  return (
    <article className="handout-event">
      {include.includes('codes') && <Code link={link} messages={messages} />}
      <Heading {...props} context={context} />
      {include.includes('summaries') && card.event.summary !== '' && (
        <p className="summary">{card.event.summary}</p>
      )}
      {include.includes('claims') && <Casualties card={card} context={context} />}
      {include.includes('claims') && <Claims card={card} context={context} />}
      {include.includes('quotes') && <Quotes card={card} context={context} />}
      {include.includes('notes') && <Notes card={card} context={context} />}
      {hasOwnSources && <OwnSources {...props} />}
      <p className="handout-links">
        {saysSources && (
          <span>{messages.sourcesOf(ranges(card.sources.map(({ number }) => number)))}</span>
        )}
        {isReachable() && (
          <>
            {saysSources && <span>{' · '}</span>}
            <a href={link}>{printed(link)}</a>
          </>
        )}
      </p>
    </article>
  )
}
