import type { CardScene, NumberedSource } from '../../../scene/list/cardScene.ts'
import type { DocumentContext } from '../context.ts'
import { fullStop, sentence } from './sentence.ts'

/** An address known to be faulty is printed, not linked. */
function Title({
  source,
  language,
}: {
  readonly source: NumberedSource
  readonly language: string
}) {
  const text = source.title ?? source.publisher
  const isForeign = source.title !== null && source.lang !== language
  const lang = isForeign ? source.lang : undefined
  if (source.linkNote !== undefined) return <cite lang={lang}>{text}</cite>
  return (
    <a href={source.url} lang={lang} target="_blank" rel="noopener">
      {text}
    </a>
  )
}

/** Publisher, date, language, stance: what a reader weighs a source by. */
export function facts(source: NumberedSource, { messages, ...context }: DocumentContext): string {
  return [
    source.title === null ? null : source.publisher,
    source.published === null ? messages.card.noDate : context.day(source.published),
    source.lang === context.language ? null : context.languageName(source.lang),
    source.stance === undefined ? null : messages.stance(source.stance, source.country),
    source.copyOf === undefined ? null : messages.card.copyOf(source.copyOf),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** What the event used a source for, and what else readers should know about it. */
function remarksOn(source: NumberedSource, context: DocumentContext): string {
  const { messages } = context
  const { looked, seen, titleNote, dateNote, stanceNote } = source
  const used = sentence(`${messages.card.usedFor}: ${source.supports}`)
  const last = looked === undefined ? undefined : context.date(looked)
  const seenOn = seen === undefined ? undefined : messages.card.seen(seen, last)
  return [used, seenOn, titleNote, dateNote, stanceNote]
    .filter((remark) => remark !== undefined)
    .join(' ')
}

function Entry({
  source,
  isNext,
  context,
  remarks,
}: {
  readonly source: NumberedSource
  /** Whether its number is the one that the list would give it anyway. */
  readonly isNext: boolean
  readonly context: DocumentContext
  readonly remarks: boolean
}) {
  const { messages } = context
  return (
    <li value={isNext ? undefined : source.number} id={context.sourceId(source.number)}>
      <Title source={source} language={context.language} />
      {`${fullStop(source.title ?? source.publisher)} ${sentence(facts(source, context))}`}
      {remarks && (
        <>
          {' '}
          <small className="remark">{remarksOn(source, context)}</small>
        </>
      )}
      {source.archived && (
        <>
          {' '}
          <a href={source.archived} target="_blank" rel="noopener">
            {messages.card.archived}
          </a>
        </>
      )}
      {source.linkNote && (
        <small>
          {` ${messages.document.notLinked(source.linkNote)} `}
          <span className="address">{source.url}</span>
        </small>
      )}
    </li>
  )
}

/** Sources under the numbers that they have in the whole story; with `remarks`, also what each was used for. */
export function SourceList({
  sources,
  context,
  remarks,
}: {
  readonly sources: readonly NumberedSource[]
  readonly context: DocumentContext
  readonly remarks: boolean
}) {
  return (
    <ol className="sources" start={sources[0]?.number}>
      {sources.map((source, at) => (
        <Entry
          key={source.id}
          source={source}
          isNext={at === 0 || sources[at - 1]?.number === source.number - 1}
          context={context}
          remarks={remarks}
        />
      ))}
    </ol>
  )
}

/** Whether none of the event's sources was seen as a whole page, as far as the story says. */
function areExcerpts({ sources }: CardScene): boolean {
  return sources.length > 0 && sources.every(({ seen }) => seen === 'excerpt' || seen === 'copy')
}

/** The sources of a card, and how they were seen where none was read in full. */
export function Sources({
  card,
  context,
  remarks,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
  readonly remarks: boolean
}) {
  return (
    <>
      <h4>{context.messages.card.sources}</h4>
      {areExcerpts(card) && <p className="basis">{context.messages.card.excerpts}</p>}
      <SourceList sources={card.sources} context={context} remarks={remarks} />
    </>
  )
}
