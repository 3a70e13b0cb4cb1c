import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'
import type { CardScene } from '../../scene/list/cardScene.ts'
import { outlineStory } from '../../core/model/outline.ts'
import { Casualties, EarlierCounts } from './card/Casualties.tsx'
import { Claims } from './card/Claims.tsx'
import type { DocumentContext } from './context.ts'
import { Glyph, GlyphDrawings } from './glyph.tsx'
import { Notes } from './card/Notes.tsx'
import type { PageMessages } from '../../text/messages/pageMessages.ts'
import { Pair, Speakers, TookPart } from './card/Participants.tsx'
import { Quotes } from './card/Quotes.tsx'
import { RelatedBoth } from './card/Related.tsx'
import { Sources } from './card/Sources.tsx'
import { Standing } from './card/Standing.tsx'
import { When } from './card/When.tsx'
import { Where } from './card/Where.tsx'

/** What the parts of an event's page share. */
export interface EventPageProps {
  readonly story: Story
  readonly card: CardScene
  readonly context: DocumentContext
  readonly page: PageMessages
}

/** From an event's page to the site's root. */
const ROOT = '../../'

function Drawings({ story, event }: { readonly story: Story; readonly event: Event }) {
  const kinds = story.kinds.filter(({ id }) => id === event.kind)
  return <GlyphDrawings story={outlineStory({ ...story, kinds, events: [event] })} />
}

/** Above the map: whose story, what kind, when, what, where. */
export function EventHeader({ story, card, context, page }: EventPageProps) {
  const { event } = card
  const { messages } = context
  const kind = context.kind(event.kind)
  return (
    <header>
      <Drawings story={story} event={event} />
      <p className="story">
        {page.partOf} <a href={ROOT}>{story.title}</a>
      </p>
      <p className={`kicker is-${kind.track}`}>
        <Glyph kind={kind} standing={event.standing} />
        <span>{context.kindName(kind)}</span>
        {event.standing !== 'undisputed' && (
          <span className="standing">{messages.eventStandings[event.standing].label}</span>
        )}
        <When event={event} context={context} />
      </p>
      <h1>{event.title}</h1>
      <Where event={event} context={context} />
      <TookPart event={event} context={context} />
      <Speakers card={card} context={context} />
      <Pair card={card} context={{ ...context, link: (id) => `${ROOT}${context.link(id)}` }} />
      <p className="summary">{event.summary}</p>
      <Casualties card={card} context={context} />
      <Standing card={card} context={context} />
    </header>
  )
}

const besideThis = (event: string) => `../${event}/`

/** Under the map: the card in full, nothing folded. */
export function EventBody(props: EventPageProps) {
  const { card, context, page } = props
  const { id } = card.event
  return (
    <>
      <p className="open">
        <a href={`${ROOT}?event=${id}#${id}`}>{page.openInGraphic}</a>
      </p>
      <Claims card={card} context={context} href={besideThis} />
      <EarlierCounts card={card} context={context} />
      <Quotes card={card} context={context} />
      <RelatedBoth card={card} href={besideThis} context={context} />
      <section id="notes" data-of={id}>
        <Notes card={card} context={context} />
      </section>
      <Sources card={card} context={context} remarks />
    </>
  )
}

function Neighbour({
  event,
  label,
  rel,
}: {
  readonly event: Event | undefined
  readonly label: string
  readonly rel: 'prev' | 'next'
}) {
  if (!event) return null
  return (
    <li className={rel}>
      <a href={`../${event.id}/`} rel={rel}>
        <small>{label}</small> {event.title}
      </a>
    </li>
  )
}

/** After the card: the events before and after it, and whose it all is. */
export function EventFooter({ story, card: { event }, context, page }: EventPageProps) {
  const at = story.events.indexOf(event)
  return (
    <footer>
      <nav aria-label={page.navigation}>
        <ul>
          <Neighbour event={story.events[at - 1]} label={page.previous} rel="prev" />
          <Neighbour event={story.events[at + 1]} label={page.next} rel="next" />
        </ul>
      </nav>
      <p>
        {story.credit}. {story.licence}
      </p>
      <p>
        {page.stillPicture} {context.messages.document.privacy}
      </p>
    </footer>
  )
}
