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
    <span className="refs" role="group" aria-label={context.words.card.sources}>
      {numbers.map((number) => (
        <a key={number} href={`#${context.sourceId(number)}`}>
          {number}
        </a>
      ))}
    </span>
  )
}
