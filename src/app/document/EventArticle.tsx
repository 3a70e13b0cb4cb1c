import type { CardScene } from '../../scene/cardScene.ts'
import { Claims } from './Claims.tsx'
import type { DocumentContext } from './context.ts'
import { Glyph } from './glyph.tsx'
import { Quotes } from './Quotes.tsx'
import { Related } from './Related.tsx'
import { Sources } from './Sources.tsx'
import { When } from './When.tsx'
import { PlaceNotes, Where } from './Where.tsx'

const inDocument = (event: string) => `#${event}`

function Notes({ card, context }: { readonly card: CardScene; readonly context: DocumentContext }) {
  const { notes, sourcing, timeNote } = card.event
  const { words } = context
  return (
    <>
      <h4>{words.card.notes}</h4>
      <ul className="notes">
        {timeNote && <li>{`${words.card.timeNote}: ${timeNote}`}</li>}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          {words.card[sourcing.grade]}
          {sourcing.note && ` ${sourcing.note}`}
        </li>
      </ul>
    </>
  )
}

/** Who speaks, before what they say: each name once, in the order of the claims. */
function Speakers({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  const names = card.event.speakers.map((id) => context.actorName(id))
  return (
    <p className="speakers">
      <span>{context.words.document.claimsBy}</span> {names.join(', ')}
    </p>
  )
}

/** One event in full. Everything is in the document; what is folded opens without a script. */
export function EventArticle({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  const { event } = card
  const { words } = context
  const kind = context.kind(event.kind)
  return (
    <article id={event.id}>
      <p className={`kicker is-${kind.track}`}>
        <Glyph kind={kind} standing={event.standing} />
        <span>{context.kindName(kind)}</span>
        {event.standing !== 'undisputed' && (
          <span className="standing">{words.eventStandings[event.standing].label}</span>
        )}
        <When event={event} context={context} />
      </p>
      <h3>
        <a href={context.link(event.id)}>{event.title}</a>
      </h3>
      <Where event={event} context={context} />
      <p className="summary">{event.summary}</p>
      <Speakers card={card} context={context} />
      <details>
        <summary>
          {words.document.open({
            claims: event.claims.length,
            quotes: event.quotes.length,
            sources: card.sources.length,
          })}
        </summary>
        <Claims card={card} context={context} />
        <Quotes card={card} context={context} />
        <Related
          href={inDocument}
          heading={words.card.before}
          rows={card.before}
          context={context}
        />
        <Related href={inDocument} heading={words.card.after} rows={card.after} context={context} />
        <PlaceNotes event={event} context={context} />
        <Notes card={card} context={context} />
        <Sources card={card} context={context} />
        <p className="permalink">
          <a href={`events/${event.id}/`}>{words.card.link}</a>
        </p>
      </details>
    </article>
  )
}
