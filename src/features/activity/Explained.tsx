import type { NumberedSource } from '../../scene/list/cardScene.ts'
import type { Event } from '../../core/model/event.ts'
import { contextOf } from '../../ui/document/context.ts'
import { facts } from '../../ui/document/card/Sources.tsx'
import { sentence } from '../../ui/document/card/sentence.ts'
import type { Material } from './record.ts'

/** A source with the story's number for it; undefined if the story has none with that id. */
export function numbered(
  { index }: Material,
  source: string,
  supports: string,
): NumberedSource | undefined {
  const found = index.sources.get(source)
  const number = index.numbers.get(source)
  return found && number !== undefined ? { ...found, number, supports } : undefined
}

/** What is known about a source in one line, with its address as a link if it can be followed. */
export function SourceLine({
  source,
  event,
  material,
  isLinked = true,
}: {
  readonly source: NumberedSource
  readonly event: Event
  readonly material: Material
  /** A link inside an option would be clicked by mistake. */
  readonly isLinked?: boolean
}) {
  const context = contextOf(material.story, material.messages, event)
  const title = source.title ?? source.publisher
  const lang = source.title !== null && source.lang !== context.language ? source.lang : undefined
  return (
    <>
      {isLinked && source.linkNote === undefined ? (
        <a href={source.url} lang={lang} target="_blank" rel="noopener">
          {title}
        </a>
      ) : (
        <cite lang={lang}>{title}</cite>
      )}
      <span>{`. ${sentence(facts(source, context))}`}</span>
    </>
  )
}

/**
 * "According to": the sources of an answer, and a link to the event with everything said about it.
 */
export function Explained({
  event,
  sources = event.sources.map(({ source }) => source),
  material,
}: {
  readonly event: Event
  /** Source ids; by default all of the event's. */
  readonly sources?: readonly string[]
  readonly material: Material
}) {
  const { activity: messages } = material.messages
  const found = sources.flatMap((id) => numbered(material, id, '') ?? [])
  return (
    <div className="activity-because">
      <p>{messages.according}</p>
      <ul>
        {found.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} event={event} material={material} />
          </li>
        ))}
      </ul>
      <p className="activity-read">
        <a href={`?event=${event.id}`} target="_blank" rel="noopener">
          <span>{messages.readEvent}</span>
          <span className="visually-hidden">{`: ${event.title}`}</span>
        </a>
      </p>
    </div>
  )
}

/** Whether an answer matches the story's, as a word and a symbol. */
export function Verdict({
  isRight,
  material,
}: {
  readonly isRight: boolean
  readonly material: Material
}) {
  const { activity: messages } = material.messages
  return (
    <span className={isRight ? 'activity-verdict is-right' : 'activity-verdict'}>
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span>{' '}
      <span>{isRight ? messages.right : messages.wrong}</span>
    </span>
  )
}
