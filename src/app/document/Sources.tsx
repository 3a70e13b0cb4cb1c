import type { CardScene, NumberedSource } from '../../scene/cardScene.ts'
import type { DocumentContext } from './context.ts'

/** An address that was found wanting is printed, not linked. */
function Title({ source }: { readonly source: NumberedSource }) {
  const text = source.title ?? source.publisher
  if (source.linkNote !== undefined) return <cite lang={source.lang}>{text}</cite>
  return (
    <a href={source.url} target="_blank" rel="noopener">
      <cite lang={source.title === null ? undefined : source.lang}>{text}</cite>
    </a>
  )
}

function facts(source: NumberedSource, { words, ...context }: DocumentContext): string {
  return [
    source.title === null ? null : source.publisher,
    source.published === null ? words.card.noDate : context.day(source.published),
    source.lang === context.language ? null : context.languageName(source.lang),
    source.stance === undefined ? null : words.stance(source.stance, source.country),
    source.copyOf === undefined ? null : words.card.copyOf(source.copyOf),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

function Entry({
  source,
  context,
}: {
  readonly source: NumberedSource
  readonly context: DocumentContext
}) {
  const { words } = context
  return (
    <li value={source.number} id={`${context.event}--source-${source.number}`}>
      <Title source={source} />. {facts(source, context)}.{' '}
      <span className="supports">{`${words.card.usedFor}: ${source.supports}.`}</span>
      {source.stanceNote && <span className="stance-note"> {source.stanceNote}</span>}
      {source.archived && (
        <>
          {' '}
          <a href={source.archived} target="_blank" rel="noopener">
            {words.card.archived}
          </a>
        </>
      )}
      {source.linkNote && (
        <span className="link-note">
          {' '}
          {words.document.notLinked(source.linkNote)} <span className="address">{source.url}</span>
        </span>
      )}
    </li>
  )
}

/** The sources of a card under the numbers that they have in the whole story. */
export function Sources({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  return (
    <>
      <h4>{context.words.card.sources}</h4>
      <ol className="sources">
        {card.sources.map((source) => (
          <Entry key={source.id} source={source} context={context} />
        ))}
      </ol>
    </>
  )
}
