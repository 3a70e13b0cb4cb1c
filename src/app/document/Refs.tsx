import type { DocumentContext } from './context.ts'

/** Numbers of sources, each a link to its entry under the same card. */
export function Refs({
  numbers,
  context,
}: {
  readonly numbers: readonly number[]
  readonly context: DocumentContext
}) {
  return (
    <span className="refs">
      {numbers.map((number) => (
        <a
          key={number}
          href={`#${context.event}--source-${number}`}
          aria-label={context.words.card.sourceNumber(number)}
        >
          {number}
        </a>
      ))}
    </span>
  )
}
