import type { RelatedRow } from '../../scene/cardScene.ts'
import type { DocumentContext } from './context.ts'

/** Events before or after this one, each with what it has to do with it. */
export function Related({
  heading,
  rows,
  href,
  context,
}: {
  readonly heading: string
  readonly rows: readonly RelatedRow[]
  /** The address of another event, from the page on which the list stands. */
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
            <span>{context.words.relations[type][voice]}</span>{' '}
            <a href={href(event.id)}>{event.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
