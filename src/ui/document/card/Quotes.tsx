import type { CardScene } from '../../../scene/list/cardScene.ts'
import type { DocumentContext } from '../context.ts'
import { Refs } from './Refs.tsx'

/** Verbatim quotations, each with its speaker and source. */
export function Quotes({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  if (card.quotes.length === 0) return null
  return (
    <>
      <h4>{context.messages.card.quotes}</h4>
      {card.quotes.map(({ quote, by, number }) => (
        <figure className="quote" key={quote.text}>
          <blockquote lang={quote.lang === context.language ? undefined : quote.lang}>
            <p>“{quote.text}”</p>
          </blockquote>
          <figcaption>
            {by?.name}
            {quote.note && `, ${quote.note}`}{' '}
            {number !== undefined && <Refs numbers={[number]} context={context} />}
          </figcaption>
        </figure>
      ))}
    </>
  )
}
