import type { Event } from '../../../core/model/event.ts'
import type { CardScene } from '../../../scene/list/cardScene.ts'
import type { Messages } from '../../../text/messages/en.ts'
import { Casualties, EarlierCounts } from './Casualties.tsx'
import { Claims } from './Claims.tsx'
import type { DocumentContext } from '../context.ts'
import { Glyph } from '../glyph.tsx'
import { Notes } from './Notes.tsx'
import { Pair, Speakers, TookPart } from './Participants.tsx'
import { Quotes } from './Quotes.tsx'
import { RelatedBoth } from './Related.tsx'
import { Sources } from './Sources.tsx'
import { Standing } from './Standing.tsx'
import { When } from './When.tsx'
import { Where } from './Where.tsx'

const inDocument = (event: string) => `#${event}`

/** The way to what stands on the event's own page alone; list/notes.ts opens it in the card. */
function MoreLink({ event, messages }: { readonly event: Event; readonly messages: Messages }) {
  return (
    <p className="more">
      <a href={`events/${event.id}/#notes`}>{messages.document.more}</a>
    </p>
  )
}

/**
 * One event: who says what, on which sources; what is folded opens without a script. Notes, what each
 * source was used for, and what came before and after stand on the event's own page, unless the
 * document is the `whole` site. `card/relatedEvents.ts` writes what came before and after here too.
 */
export function EventArticle({
  card,
  context,
  whole = false,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
  readonly whole?: boolean
}) {
  const { event } = card
  const { messages } = context
  const kind = context.kind(event.kind)
  return (
    <article id={event.id}>
      <p className={`kicker is-${kind.track}`}>
        <Glyph kind={kind} standing={event.standing} />
        <span>{context.kindName(kind)}</span>
        {event.standing !== 'undisputed' && (
          <span className="standing">{messages.eventStandings[event.standing].label}</span>
        )}
        <When event={event} context={context} />
      </p>
      <h3>
        <a href={context.link(event.id)}>{event.title}</a>
      </h3>
      <Where event={event} context={context} />
      <TookPart event={event} context={context} />
      <Speakers card={card} context={context} />
      <Pair card={card} context={context} />
      <p className="summary">{event.summary}</p>
      <Casualties card={card} context={context} />
      <Standing card={card} context={context} />
      <details>
        <summary>
          {messages.document.open({
            claims: event.claims.length,
            quotes: event.quotes.length,
            sources: card.sources.length,
          })}
        </summary>
        <Claims card={card} context={context} />
        <EarlierCounts card={card} context={context} />
        <Quotes card={card} context={context} />
        {whole && <RelatedBoth card={card} href={inDocument} context={context} />}
        {whole ? (
          <Notes card={card} context={context} />
        ) : (
          <MoreLink event={event} messages={messages} />
        )}
        <Sources card={card} context={context} remarks={whole} />
        <p className="permalink">
          <a href={whole ? context.link(event.id) : `events/${event.id}/`}>{messages.card.link}</a>
        </p>
      </details>
    </article>
  )
}
