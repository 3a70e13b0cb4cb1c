import type { CardScene, RelatedRow } from '../../../scene/list/cardScene.ts'
import type { DocumentContext } from '../context.ts'

/** Earlier or later related events, each with its relation. */
function Related({
  heading,
  rows,
  href,
  context,
}: {
  readonly heading: string
  readonly rows: readonly RelatedRow[]
  readonly href: (event: string) => string
  readonly context: DocumentContext
}) {
  if (rows.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul className="related">
        {rows.map(({ type, voice, event }) => (
          <li key={`${type}-${event.id}`}>
            <span>{context.messages.relations[type][voice]}</span>{' '}
            <a href={href(event.id)}>{event.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What came before an event, and what came after it. */
export function RelatedBoth({
  card,
  href,
  context,
}: {
  readonly card: CardScene
  /** The address of another event, from the page on which the lists stand. */
  readonly href: (event: string) => string
  readonly context: DocumentContext
}) {
  const { before, after } = context.messages.card
  return (
    <>
      <Related href={href} heading={before} rows={card.before} context={context} />
      <Related href={href} heading={after} rows={card.after} context={context} />
    </>
  )
}
